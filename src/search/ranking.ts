import { fold } from '../domain/fold.ts';

/**
 * How the engine weighs words: pages count for holding them, not for being short or for repeating them, and a title that
 * holds all words stands above any text. Meta fields that are only shown must not count.
 */
export const ENGINE_RANKING = {
  termFrequency: 0,
  pageLength: 0,
  termSimilarity: 1,
  diacriticSimilarity: 0.8,
  metaWeights: { title: 8, so: 4, loai: 0, ngay: 0, 'co-quan': 1, 'so-bai': 0 },
} as const;

/**
 * The order in which the engine's results are worth loading: its own score, raised where the query's words stand in a row.
 *
 * @param length how many words the query has
 */
export function byRun<T extends Scored>(results: readonly T[], length: number): T[] {
  const scored = results.map((result) => ({
    result,
    score: result.score * (1 + longestRun(result.words, length) / length),
  }));
  return scored.sort((a, b) => b.score - a.score).map(({ result }) => result);
}

/** The longest row of neighbouring positions, at most `length`. */
export function longestRun(positions: readonly number[], length: number): number {
  let longest = 0;
  let run = 0;
  let previous = -2;
  for (const position of positions) {
    if (position === previous) continue;
    run = position === previous + 1 ? run + 1 : 1;
    previous = position;
    if (run > longest) longest = run;
    if (longest >= length) return length;
  }
  return longest;
}

/**
 * How well a page answers a text, from its own words: what it holds of the query and how close together.
 *
 * @param text the query as cleaned by `cleanText`
 */
export function gradePage(text: string, page: PageText): Grade {
  const wanted = plain(text);
  const words = [...new Set(wanted.split(' '))];
  const title = ` ${plain(page.title)}`;
  const body = `${title} ${plain(page.extra)} ${plain(page.content)}`;
  const missing = words.filter((word) => !hasWord(body, word));
  const exact = ` ${accented(`${page.title} ${page.content}`)}`.includes(` ${accented(text)}`);
  const place = title.includes(` ${wanted}`)
    ? 4
    : words.every((word) => hasWord(title, word))
      ? 3
      : body.includes(` ${wanted}`)
        ? 2
        : 1;
  if (missing.length > 0) return { missing, score: 1 - missing.length / words.length };
  return { missing, score: place + (exact ? 0.5 : 0) + (page.isDocument ? 0.25 : 0) };
}

export interface Scored {
  readonly score: number;
  /** Positions of matching words in the page, ascending. */
  readonly words: readonly number[];
}

export interface PageText {
  readonly title: string;
  /** Other words that belong to the page: its number, type, issuer. */
  readonly extra: string;
  readonly content: string;
  readonly isDocument: boolean;
}

export interface Grade {
  /** The query's folded words that the page does not hold, not even as the beginning of a word. */
  readonly missing: readonly string[];
  /** At least 1 where all words are there, below 1 where some are missing; higher is better. */
  readonly score: number;
}

function hasWord(text: string, word: string): boolean {
  return text.includes(` ${word}`);
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function accented(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
