import path from 'node:path';
import type { Image, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { walk } from 'zimmerframe';
import { reading } from './reading.ts';

/**
 * A picture of a report: an image that is a paragraph of its own, with its caption, if any, in emphasis on the line
 * below. Null for any other paragraph.
 *
 * @example `![Hội trường](hoi-nghi/hoi-truong.jpg)` and below it `*Quang cảnh hội nghị. Ảnh: Sở TT&TT*`
 */
export function readPicture({ children }: Paragraph): MarkdownPicture | null {
  const [image, gap, emphasis, ...more] = children.filter((node) => !isBlank(node) || node.type === 'break');
  const caption = gap?.type === 'break' ? emphasis : gap;
  const rest = gap?.type === 'break' ? more : [...(emphasis ? [emphasis] : []), ...more];
  if (image?.type !== 'image' || rest.length > 0 || (caption && caption.type !== 'emphasis')) return null;
  return { image, caption: caption?.children ?? [] };
}

/** The files of all pictures in a Markdown text, as they are written there but for `./`; each once. */
export function picturesIn(markdown: string): string[] {
  if (!markdown.includes('![')) return [];
  const files = new Set<string>();
  walk<Nodes, null>(reading.parse(markdown), null, {
    paragraph(paragraph) {
      const picture = readPicture(paragraph);
      if (picture) files.add(pictureFile(picture.image));
    },
  });
  return [...files];
}

/** The file of an image, from the report's folder: `hoi-nghi/hoi-truong.jpg`. */
export function pictureFile({ url }: Pick<Image, 'url'>): string {
  return path.posix.normalize(url);
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** A picture as Markdown has it. */
export interface MarkdownPicture {
  readonly image: Image;
  readonly caption: readonly PhrasingContent[];
}
