import { fold } from '../domain/fold.ts';

/**
 * How the engine weighs words: pages count for holding them, not for being short or for repeating them, and a title that
 * holds all words stands above any text. The label of a document is its title with its number, type and issuer; the
 * other fields are only shown.
 */
export const ENGINE_RANKING = {
  termFrequency: 0,
  pageLength: 0,
  termSimilarity: 1,
  diacriticSimilarity: 0.8,
  metaWeights: { title: 8, nhan: 6, ngay: 0, so: 0, 'loai-van-ban': 0, 'co-quan': 0, 'so-bai': 0 },
} as const;

/**
 * The order in which the engine's results are worth loading: where all words stand in a row first, then by its own score,
 * raised by the longest row.
 *
 * @param length how many words the query has
 */
export function byRun<T extends Scored>(results: readonly T[], length: number): T[] {
  return results
    .map((result) => {
      const run = longestRun(result.words, length);
      return { result, whole: run === length, score: result.score * (1 + run / length) };
    })
    .sort((a, b) => Number(b.whole) - Number(a.whole) || b.score - a.score)
    .map(({ result }) => result);
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
 * How well a page answers a text: pages whose title holds all words first, then those whose text does, and among these
 * by the pairs of words that stand side by side, as most Vietnamese words are two syllables.
 *
 * @param text the query as cleaned by `cleanText`; its last word may be half typed
 */
export function gradePage(text: string, page: PageText): Grade {
  const words = plain(text).split(' ');
  const title = ` ${plain(page.title)} `;
  const label = `${title}${plain(page.label)} `;
  const body = `${label}${plain(page.content)} `;
  const last = words.length - 1;
  const holds = (place: string, i: number) => place.includes(` ${words[i]}${i < last ? ' ' : ''}`);
  const missing = [...new Set(words.filter((_, i) => !holds(body, i)))];
  if (missing.length > 0) return { missing, score: 1 - missing.length / new Set(words).size };

  const inTitle = words.every((_, i) => holds(title, i));
  const inLabel = words.every((_, i) => holds(label, i)) && words.some((_, i) => holds(title, i));
  const inRow = pairShare(words, inTitle ? title : inLabel ? label : body);
  const place = inTitle || inLabel ? TITLE_GRADE : 1 + 0.8 * pairShare(words, title);
  return { missing, score: place + inRow + accentBonus(text, page) + documentBonus(page, place) };
}

/** From this grade on a page's title answers the query. */
export const TITLE_GRADE = 3;

/** What was typed with accents finds the same accents first. */
function accentBonus(text: string, { title, content }: PageText): number {
  const typed = accented(text);
  if (typed === plain(text)) return 0;
  return ` ${accented(`${title} ${content}`)}`.includes(` ${typed}`) ? 0.4 : 0;
}

/** A document stands before a report of the same subject, but its page's text is mostly the words of reports that cite it. */
function documentBonus({ isDocument }: PageText, place: number): number {
  return isDocument ? (place >= TITLE_GRADE ? 0.25 : -0.6) : 0;
}

/** The share of neighbouring words of the query that are neighbours in a text, 0 to 1. */
function pairShare(words: readonly string[], text: string): number {
  if (words.length < 2) return text.includes(` ${words[0]} `) ? 1 : 0.9;
  const last = words.length - 2;
  const found = words
    .slice(1)
    .filter((word, i) => text.includes(` ${words[i]} ${word}${i < last ? ' ' : ''}`));
  return found.length / (words.length - 1);
}

export interface Scored {
  readonly score: number;
  /** Positions of matching words in the page, ascending. */
  readonly words: readonly number[];
}

export interface PageText {
  readonly title: string;
  /** Of a document its number, type, issuer and year, else empty. */
  readonly label: string;
  readonly content: string;
  readonly isDocument: boolean;
}

export interface Grade {
  /** The query's folded words that the page does not hold. */
  readonly missing: readonly string[];
  /** At least 1 where all words are there (at least {@link TITLE_GRADE} where the title holds them), below 1 otherwise. */
  readonly score: number;
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
