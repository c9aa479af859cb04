import { VFile } from 'vfile';
import { readingMinutes } from '../domain/reading-time.ts';
import type { PageData } from './page-data.ts';
import { writing } from './pipeline.ts';
import { reading } from './reading.ts';
import { shapeText, type ShapedText } from './shape-text.ts';

/**
 * A text as HTML, with what its page knows of it.
 *
 * @param glossary abbreviation → expansion
 */
export function renderText(markdown: string, glossary: Readonly<Record<string, string>>): RenderedText {
  return renderShaped(shapeText(reading.parse(markdown)), glossary);
}

/** {@link renderText} of a text that has been read. The tree itself is changed. */
export function renderShaped(
  { tree, page }: ShapedText,
  glossary: Readonly<Record<string, string>>,
): RenderedText {
  const file = new VFile({ data: { page, glossary } });
  const html = writing.stringify(writing.runSync(tree, file), file);
  return { html, page, minutes: html.trim() === '' ? 0 : readingMinutes(html) };
}

export interface RenderedText {
  readonly html: string;
  readonly page: PageData;
  /** Minutes that reading takes; 0 where there is no text. */
  readonly minutes: number;
}
