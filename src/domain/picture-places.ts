/**
 * Rendered Markdown taken apart at its pictures: text, the index of a picture, text, and so on. A picture's place is
 * right behind the start tag of its figure.
 *
 * @example splitAtPictures('<p>a</p><figure data-picture="0"></figure>') // ['<p>a</p><figure>', 0, '</figure>']
 */
export function splitAtPictures(html: string): (string | number)[] {
  const parts = html.split(/<figure data-picture="(\d+)">/);
  return parts.map((part, index) => {
    if (index % 2 === 1) return Number(part);
    return index < parts.length - 1 ? `${part}<figure>` : part;
  });
}

/** A picture of a report, as its text tells it. */
export interface WrittenPicture {
  /** From the folder that the report lies in: `hoi-nghi/hoi-truong.jpg`. */
  readonly file: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  /** Whether it is likely seen without scrolling. */
  readonly early: boolean;
}
