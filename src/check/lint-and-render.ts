import { renderToCache, type RenderingPlace } from '../intake/rendering.ts';
import type { SourceFile } from '../intake/source-file.ts';
import type { TextData } from '../intake/text-data.ts';
import { readText, type LintedText } from './lint-text.ts';

/** Checks a text and, where a page is to be made of it, renders it from the same reading. */
export async function lintAndRender({ source, terms, place }: TextToCheck): Promise<CheckedText> {
  const { linted, shaped } = await readText(source, terms);
  return { linted, rendered: place && shaped && renderToCache(shaped, place) };
}

/** A text on its way through the check, as plain data. */
export interface TextToCheck {
  readonly source: SourceFile;
  /** Official terms, see `termSlips`; null where errors alone are wanted, see `readText`. */
  readonly terms: readonly string[] | null;
  /** Where its HTML goes; null where none is wanted. */
  readonly place: RenderingPlace | null;
}

export interface CheckedText {
  readonly linted: LintedText;
  /** Null where none was wanted or the text is too complex. */
  readonly rendered: TextData | Error | null;
}
