import { mendTonePlacement, oldTonePlacement } from '../domain/tone-placement.ts';

/** The words of a text, by what the rules ask of them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\d]+/gu)].map(({ 0: word, index }) => ({ ...spellingOf(word), index }));
}

function spellingOf(text: string): Spelling {
  const known = spellings.get(text);
  if (known) return known;
  const plain = mendTonePlacement(text.toLowerCase());
  const isOld = mendTonePlacement(text) !== text;
  const style = isOld ? 'old' : oldTonePlacement(text) !== text ? 'today' : null;
  const spelling = { text, plain, style } as const;
  spellings.set(text, spelling);
  return spelling;
}

/** Vietnamese has a few thousand syllables, and texts repeat them. */
const spellings = new Map<string, Spelling>();

interface Spelling {
  readonly text: string;
  /** In lower case and in today's tone placement. */
  readonly plain: string;
  /** Whose tone placement it is, "hoà" or "hòa"; null where there is but one. */
  readonly style: 'old' | 'today' | null;
}

/** A word in its text. */
export interface Word extends Spelling {
  /** UTF-16 offset. */
  readonly index: number;
}
