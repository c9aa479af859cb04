/**
 * The part of a page's text around the place where most matches stand together, cut at word borders.
 *
 * @param content the page's text as the index gives it, words separated by white space
 * @param matches the positions of matching words, ascending
 * @param from the position before which nothing is shown
 * @returns pieces in order, matching words marked; an ellipsis stands where text was left out
 * @example excerptOf('một hai ba', [1]) // [{ text: 'một ', marked: false }, { text: 'hai', marked: true }, …]
 */
export function excerptOf(content: string, matches: readonly number[], from = 0): Piece[] {
  const words = content.split(/\s+/);
  const focus = densest(matches, words.length);
  const start = Math.max(from, Math.min(focus - LEAD, words.length - LENGTH));
  const end = Math.min(words.length, start + LENGTH);
  const marked = new Set(matches);
  const pieces: { text: string; marked: boolean }[] = [];
  for (let i = start; i < end; i++) {
    const last = pieces.at(-1);
    const text = (words[i] ?? '') + (i + 1 < end ? ' ' : '');
    if (last?.marked === marked.has(i)) last.text += text;
    else pieces.push({ text, marked: marked.has(i) });
  }
  if (start > from) pieces.unshift({ text: '… ', marked: false });
  if (end < words.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/**
 * The position behind a page's title in its text: what stands before it (day, topics, the title itself) a result shows anyway.
 * The engine puts a full stop behind a title. 0 where the title does not stand in the text.
 *
 * @example behindTitle('8/1/2014 Báo chí. Sáu hạn chế. Sở đánh giá', 'Sáu hạn chế') // 6
 */
export function behindTitle(content: string, title: string): number {
  const words = content.split(/\s+/);
  const wanted = title.split(/\s+/);
  const bare = (word: string | undefined) => word?.replace(/\.$/, '');
  const at = words.findIndex((_, start) =>
    wanted.every((word, index) => bare(words[start + index]) === bare(word)),
  );
  return at < 0 ? 0 : at + wanted.length;
}

/** The position where the window of an excerpt's length holds the longest run of matches, then the most of them. */
export function densest(matches: readonly number[], length: number = Infinity): number {
  let best = { at: 0, score: -1 };
  for (const [i, at] of matches.entries()) {
    if (at >= length) break;
    let run = 1;
    while (matches[i + run] === at + run) run++;
    let near = run;
    while ((matches[i + near] ?? Infinity) < at + LENGTH / 2) near++;
    const score = run * 100 + near;
    if (score > best.score) best = { at, score };
  }
  return best.at;
}

/**
 * The positions of matching words that hold a document's number; all, where none does. Its symbol is looked for with it,
 * but stands in other numbers too, and "UBND" in every second sentence.
 *
 * @param digits of the number, without leading zeros
 * @example matchesOfNumber('UBND tỉnh có Quyết định 1789/QĐ-UBND', [0, 5], '1789') // [5]
 */
export function matchesOfNumber(
  content: string,
  matches: readonly number[],
  digits: string,
): readonly number[] {
  const words = content.split(/\s+/);
  const ofNumber = matches.filter((at) =>
    words[at]
      ?.replace(DAY, '')
      .match(/[1-9]\d*/g)
      ?.includes(digits),
  );
  return ofNumber.length > 0 ? ofNumber : matches;
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A day in the spelling of the index: "15/7/2013" has nothing of the number 15. */
const DAY = /\d{1,2}\/\d{1,2}\/\d{4}/;
/** Words in an excerpt, and how many of them stand before its first match. */
const LENGTH = 34;
const LEAD = 8;
