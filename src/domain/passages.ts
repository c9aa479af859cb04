import { shownText, type RunningText } from './running-text.ts';
import { sentenceEnds } from './sentences.ts';

/**
 * The sentence around a span of a text, as a reader sees it, white space folded. Where it goes on for more than 1,000
 * characters before or behind the span it is cut at a blank, and "…" marks the cut.
 *
 * @param start UTF-16 offset of the span, `end` the offset behind it
 * @param ends where the text's sentences end, for callers that ask of several spans
 * @returns the sentence, and `at`, the span's UTF-16 offset in it
 * @example passageAt({ text: 'Họp sáng nay. Theo 12/QĐ-UBND\nthì hoãn. Hết.', objects: [] }, 19, 29)
 * // { passage: 'Theo 12/QĐ-UBND thì hoãn.', at: 5 }
 */
export function passageAt(
  running: RunningText,
  start: number,
  end: number,
  ends: readonly number[] = sentenceEnds(running.text),
): Passage {
  const { low, high } = reachOf(running, start, end);
  const opening = ends.findLast((offset) => offset <= start && offset >= low) ?? null;
  const closing = ends.find((offset) => offset >= end && offset <= high) ?? null;
  return cutOut(running, { start, end, opening, closing });
}

/** A whole text (a table's row) as the passage of a span, cut like a sentence where it is too long. */
export function wholePassage(running: RunningText, start: number, end: number): Passage {
  return cutOut(running, { start, end, opening: null, closing: null });
}

/** The text from `opening` to `closing`, or as far as the reach goes where there is none. */
function cutOut(running: RunningText, { start, end, opening, closing }: Span): Passage {
  const { low, high } = reachOf(running, start, end);
  const shown = (from: number, to: number) => shownText(running, from, to);
  const before = clipBefore(shown(opening ?? low, start), opening === null && low > 0);
  const after = clipAfter(shown(end, closing ?? high), closing === null && high < running.text.length);
  const head = fold(before).trimStart();
  return { passage: head + fold(shown(start, end)) + fold(after).trimEnd(), at: head.length };
}

function reachOf({ text }: RunningText, start: number, end: number): { low: number; high: number } {
  return { low: Math.max(0, start - REACH), high: Math.min(text.length, end + REACH) };
}

/** What stands before the span, as far as the reach goes: the word that it cuts through gives way to "…". */
function clipBefore(side: string, cut: boolean): string {
  return cut || side.length > REACH ? side.slice(-REACH).replace(CUT_WORD_BEFORE, '…') : side;
}

function clipAfter(side: string, cut: boolean): string {
  return cut || side.length > REACH ? side.slice(0, REACH).replace(CUT_WORD_AFTER, '…') : side;
}

function fold(text: string): string {
  return text.replace(/ \s+|[^\S ]\s*/gu, ' ');
}

const REACH = 1000;
const CUT_WORD_BEFORE = /^\S*\s?/u;
const CUT_WORD_AFTER = /(?:\s|^)\S*$/u;

/** What is shown of a text around a citation. */
export interface Passage {
  readonly passage: string;
  /** UTF-16 offset of the citation in it. */
  readonly at: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly opening: number | null;
  readonly closing: number | null;
}
