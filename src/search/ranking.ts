import { fold } from '../domain/fold.ts';
import { mendTonePlacement } from '../domain/tone-placement.ts';

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
 * The engine's results that are worth loading: half of them by its own score, which knows titles, and half by how many of
 * the query's words stand in a row, which it does not look at.
 *
 * @param length how many words the query has
 * @param limit how many results to give at most
 */
export function worthLoading<T extends Scored>(results: readonly T[], length: number, limit: number): T[] {
  const byScore = [...results].sort((a, b) => b.score - a.score);
  const likeliest = new Set(byScore.slice(0, Math.ceil(limit / 2)));
  const runs = byScore.map((result) => ({ result, run: longestRun(result.words, length) }));
  for (let run = length; run >= 0 && likeliest.size < limit; run--) {
    for (const one of runs) if (one.run === run && likeliest.size < limit) likeliest.add(one.result);
  }
  return [...likeliest];
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
  if (missing.length > 0)
    return { missing, inTitle: false, isSure: false, score: 1 - missing.length / new Set(words).size };

  const isTitle = words.every((_, i) => holds(title, i));
  const isLabel = words.every((_, i) => holds(label, i)) && words.some((_, i) => holds(title, i));
  const inTitle = isTitle || isLabel;
  const titleWords = words.filter((_, i) => holds(title, i)).length / words.length;
  const cover = Math.min(1, words.length / title.trim().split(' ').length);
  const pairs = pairShare(words, title);
  const place = isTitle
    ? 1.9 + 1.95 * pairs + 0.5 * cover
    : isLabel
      ? 1.7 + 1.85 * pairShare(words, label)
      : 1 + 0.8 * pairs + 0.6 * titleWords + 0.75 * pairShare(words, body) + 0.25 * closeness(words, body);
  const accents = accentGrade(
    text,
    inTitle ? `${page.title} ${page.label}` : `${page.title} ${page.content}`,
  );
  return {
    missing,
    inTitle,
    isSure: inTitle && pairShare(words, label) > 0.7,
    score: place + accents + documentBonus(page, inTitle),
  };
}

/**
 * What was typed with accents finds the same accents first: more for the whole text as typed, less for every word that a
 * place has with other accents alone ("xa" for "xã").
 */
function accentGrade(text: string, place: string): number {
  const typed = accented(text);
  const words = typed.split(' ').filter((word) => fold(word) !== word);
  if (words.length === 0) return 0;
  const there = ` ${accented(place)} `;
  const strange = words.filter((word) => !there.includes(` ${word}`));
  return there.includes(` ${typed}`) ? 0.4 : -1.6 * (strange.length / words.length);
}

/** A document stands before a report of the same subject, but its page's text is mostly the words of reports that cite it. */
function documentBonus({ isDocument }: PageText, inTitle: boolean): number {
  return isDocument ? (inTitle ? 0.25 : -0.6) : 0;
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

/** How little space all words of the query take in a text: 1 side by side, near 0 far apart. */
function closeness(words: readonly string[], text: string): number {
  const last = words.at(-1) ?? '';
  const seen = new Map<string, number>();
  const wanted = new Set(words).size;
  let shortest = Infinity;
  for (const [at, word] of text.split(' ').entries()) {
    const match = words.includes(word) ? word : word.startsWith(last) ? last : null;
    if (match === null) continue;
    seen.delete(match);
    seen.set(match, at);
    const [first = at] = seen.values();
    if (seen.size === wanted) shortest = Math.min(shortest, at - first + 1);
  }
  return wanted / shortest;
}

export interface Scored {
  readonly score: number;
  /** Positions of matching words in the page, ascending. */
  readonly words: readonly number[];
}

export interface PageText {
  readonly title: string;
  /** The title with what else names the page: a document's number, type and issuer, a report's event, the year. */
  readonly label: string;
  readonly content: string;
  readonly isDocument: boolean;
}

export interface Grade {
  /** The query's folded words that the page does not hold. */
  readonly missing: readonly string[];
  /** Whether the title, or the title with the label, holds all words. */
  readonly inTitle: boolean;
  /** Whether the title answers so well that other wordings need not be tried. */
  readonly isSure: boolean;
  /** Of pages that hold all words above that of any other; higher is better. */
  readonly score: number;
}

const plain = remembering((text) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

const accented = remembering((text) =>
  mendTonePlacement(text.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

const MOST_KEPT = 500;

/** The pages that answer one wording answer the next ones too: what was made of their texts is kept for a while. */
function remembering(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_KEPT) known.clear();
    const result = make(text);
    known.set(text, result);
    return result;
  };
}
