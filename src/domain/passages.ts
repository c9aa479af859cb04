import { sentenceEnds } from './sentences.ts';

/**
 * The sentence around a span of a text, white space folded. Where it goes on for more than 1,000 characters before or
 * behind the span it is cut at a blank, and "…" marks the cut.
 *
 * @param start UTF-16 offset of the span, `end` the offset behind it
 * @returns the sentence, and `at`, the span's UTF-16 offset in it
 * @example passageAt('Họp sáng nay. Theo 12/QĐ-UBND\nthì hoãn. Hết.', 19, 29)
 * // { passage: 'Theo 12/QĐ-UBND thì hoãn.', at: 5 }
 */
export function passageAt(text: string, start: number, end: number): { passage: string; at: number } {
  const low = Math.max(0, start - REACH);
  const high = Math.min(text.length, end + REACH);
  const ends = sentenceEnds(text.slice(low, high)).map((offset) => low + offset);
  const opening = ends.findLast((offset) => offset <= start);
  const closing = ends.find((offset) => offset >= end);

  const before =
    opening === undefined
      ? uncut(text.slice(low, start), low > 0, CUT_WORD_BEFORE)
      : text.slice(opening, start);
  const after =
    closing === undefined
      ? uncut(text.slice(end, high), high < text.length, CUT_WORD_AFTER)
      : text.slice(end, closing);
  const head = fold(before).trimStart();
  return { passage: head + fold(text.slice(start, end)) + fold(after).trimEnd(), at: head.length };
}

/** A side of the passage whose end is out of reach: the word that the reach cuts through gives way to "…". */
function uncut(side: string, cut: boolean, word: RegExp): string {
  return cut ? side.replace(word, '…') : side;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

const REACH = 1000;
const CUT_WORD_BEFORE = /^\S*\s?/u;
const CUT_WORD_AFTER = /\s?\S*$/u;
