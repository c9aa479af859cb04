import { paths } from '../domain/paths.ts';
import { site } from '../site.ts';

/** What there is a share image of: the site, and each topic. */
export function shareImages(topics: readonly { readonly id: string; readonly name: string }[]): ShareImage[] {
  return [
    { path: paths.shareImage, label: '', title: 'Tra một quyết định, đọc cả câu chuyện quanh nó.' },
    ...topics.map(({ id, name }) => ({ path: paths.topicImage(id), label: 'Chủ đề', title: name })),
  ];
}

/** Every letter that the images hold, and perhaps some twice. */
export function lettersOf(images: readonly ShareImage[]): string {
  return [...images.flatMap(({ label, title }) => [label, title]), ...site.brand, '…'].join('');
}

/** What social networks ask for: width and height in pixels (Open Graph's usual 1.91:1). */
export const shareImageSize = { width: 1200, height: 630 } as const;

/**
 * The picture that stands beside a shared link, as SVG: whose it is, what it is about, in the site's own type.
 *
 * @param widthOf the width of a text in pixels at a size in pixels
 */
export function drawShareImage({ label, title }: ShareImage, widthOf: WidthOf): string {
  const { size, lines } = fit(title, widthOf);
  const leading = size * LEADING;
  const bottom = shareImageSize.height - MARGIN - leading * 0.35;
  const first = bottom - (lines.length - 1) * leading;
  const [brand, place] = site.brand;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${shareImageSize.width}" height="${shareImageSize.height}">
<rect width="100%" height="100%" fill="${PAPER}"/>
<rect width="100%" height="16" fill="${SEAL}"/>
<g transform="translate(${MARGIN} 76) scale(2.5)"><rect width="32" height="32" rx="6" fill="${SEAL}"/><path d="M9 10h14M9 16h14M9 22h8" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="square"/></g>
${textAt(brand, MARGIN + 104, 110, 32)}
${textAt(place, MARGIN + 104, 150, 32)}
${label && textAt(label, MARGIN, first - leading, 40, SEAL)}
${lines.map((line, index) => textAt(line, MARGIN, first + index * leading, size)).join('\n')}
</svg>`;
}

/**
 * Breaks a text at its spaces into lines of much the same length, as few as `width` allows; a word that is longer has a
 * line of its own.
 */
export function breakLines(text: string, size: number, width: number, widthOf: WidthOf): string[] {
  const few = fill(text, size, width, widthOf);
  for (let narrower = width / 2; narrower < width; narrower += size / 2) {
    const even = fill(text, size, narrower, widthOf);
    if (even.length === few.length) return even;
  }
  return few;
}

/** A line of text as SVG, its baseline's start at a point. */
export function textAt(text: string, x: number, y: number, size: number, fill = INK): string {
  const content = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" fill="${fill}">${content}</text>`;
}

const MARGIN = 80;
const LEADING = 1.28;
const PAPER = '#fbfaf6';
const INK = '#1d1b17';
const SEAL = '#97180f';
/** The sizes of a title, the largest that fits; the last takes what it can. */
const SIZES = [
  { size: 96, most: 2 },
  { size: 76, most: 3 },
  { size: 60, most: 4 },
] as const;

/** Puts into each line as many words as fit. */
function fill(text: string, size: number, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || widthOf(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function fit(title: string, widthOf: WidthOf): { size: number; lines: string[] } {
  const width = shareImageSize.width - 2 * MARGIN;
  const tries = SIZES.map(({ size, most }) => ({
    size,
    most,
    lines: breakLines(title, size, width, widthOf),
  }));
  const fitting = tries.find(({ size, most, lines }) => {
    return lines.length <= most && lines.every((line) => widthOf(line, size) <= width);
  });
  if (fitting) return fitting;
  const [smallest] = tries.slice(-1);
  const { size = 60, most = 4, lines = [] } = smallest ?? {};
  return { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`] };
}

/** An image and what is written on it. */
export interface ShareImage {
  readonly path: string;
  /** What the title is the title of; may be empty. */
  readonly label: string;
  readonly title: string;
}

type WidthOf = (text: string, size: number) => number;
