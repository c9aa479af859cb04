import type { Counts, Filters, Hit, Page, TextEngine } from './engine.ts';
import { fold } from '../domain/fold.ts';
import { repairKeys } from './key-repair.ts';
import type { Query } from './query.ts';
import { corrections } from './spelling.ts';
import { isSyllable } from './syllable.ts';
import { gradePage, TITLE_GRADE, worthLoading, type Grade } from './ranking.ts';

/**
 * The pages that answer a text, best first: the text as typed and its other wordings; where that finds no page with all
 * words, the text with mended keys or spelling; at last the pages that hold all words but one.
 *
 * @param limit how many pages to load at most
 * @throws Error when the engine or a part of its index cannot be loaded, also where that shows only in an answer that
 * cannot be
 */
export async function findText(
  engine: TextEngine,
  { text, variants }: Pick<Query, 'text' | 'variants'>,
  { filters, limit, literal = false, vocabulary }: FindOptions,
): Promise<TextAnswer> {
  const typed = await findWordings(engine, [text], filters, limit);
  const inTitle = typed.missing.length === 0 && (typed.found[0]?.score ?? 0) >= TITLE_GRADE;
  const answer =
    inTitle || variants.length === 0
      ? typed
      : await findWordings(engine, [text, ...variants], filters, limit);
  if (answer.missing.length === 0 && answer.found.length > 0) return answer;
  if (!literal) {
    for (const repaired of [repairKeys(text), ...corrections(text, await vocabulary())]) {
      if (repaired === null) continue;
      const better = await findWordings(engine, [repaired], filters, limit);
      if (better.found.length > 0 && better.missing.length === 0) return { ...better, repaired };
    }
  }
  const relaxed = await relax(engine, text, answer, { filters, limit });
  if (relaxed.total === 0) await expectWords(engine, text, await vocabulary());
  return relaxed;
}

/**
 * The documents whose titles answer a text, best first, from an engine that knows documents alone.
 *
 * @throws Error when a part of its index cannot be loaded
 */
export async function findTitles(
  documents: TextEngine,
  { text, variants }: Pick<Query, 'text' | 'variants'>,
  { filters, limit }: Pick<FindOptions, 'filters' | 'limit'>,
): Promise<readonly Found[]> {
  const { found } = await findWordings(documents, [text, ...variants], filters, limit);
  return found.filter(({ score }) => score >= TITLE_GRADE - VARIANT_PENALTY);
}

export interface FindOptions {
  readonly filters: Filters;
  readonly limit: number;
  /** Whether the text must be looked for as it stands. */
  readonly literal?: boolean;
  /** Gives the folded words of the index, the commonest first; asked only when nothing fits. */
  readonly vocabulary: () => Promise<readonly string[]>;
}

export interface TextAnswer {
  readonly found: readonly Found[];
  /** How many pages there are, loaded or not. */
  readonly total: number;
  readonly counts: Counts;
  /** The wording whose pages are counted. */
  readonly wording: string;
  /** The text that was looked for instead of what was typed. */
  readonly repaired: string | null;
  /** Words of the query that the pages do not hold. */
  readonly missing: readonly string[];
}

export interface Found extends Grade {
  readonly page: Page;
}

/** Another wording that fits as well comes after the typed one. */
const VARIANT_PENALTY = 0.6;

async function findWordings(
  engine: TextEngine,
  texts: readonly string[],
  filters: Filters,
  limit: number,
): Promise<TextAnswer> {
  const answers = await Promise.all(texts.map((text) => engine.search(text, filters)));
  const ids = new Set(answers.flatMap(({ hits }) => hits.map(({ id }) => id)));
  const pages = await Promise.all(
    answers.map(({ hits }, i) => {
      const text = texts[i] ?? '';
      const best = worthLoading(hits, text.split(' ').length, i === 0 ? limit : Math.ceil(limit / 2));
      return loadable(best.map((hit) => grade(hit, text, i === 0 ? 0 : VARIANT_PENALTY)));
    }),
  );
  const found = bestOfEach(pages.flat());
  const counted = Math.max(
    0,
    answers.findIndex(({ hits }) => hits.length > 0),
  );
  const counts = answers[counted]?.counts ?? {};
  return {
    found,
    total: ids.size,
    counts,
    wording: texts[counted] ?? '',
    repaired: null,
    missing: found[0]?.missing ?? [],
  };
}

/** Those of the pages that can be had: one lost file must not hide the others. */
async function loadable<T>(pages: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(pages);
  const lost = settled.find(({ status }) => status === 'rejected');
  const loaded = settled.flatMap((page) => (page.status === 'fulfilled' ? [page.value] : []));
  if (loaded.length === 0 && lost?.status === 'rejected') throw lost.reason;
  return loaded;
}

async function grade(
  hit: Hit,
  text: string,
  penalty: number,
): Promise<Found & { id: string; engine: number }> {
  const page = await hit.load();
  const { missing, score } = gradePage(text, {
    title: page.title,
    label: page.meta['nhan'] ?? '',
    content: page.content,
    isDocument: page.filters['loai']?.includes('van-ban') ?? false,
  });
  return {
    page,
    id: hit.id,
    engine: hit.score,
    missing,
    score: missing.length > 0 ? score : score - penalty,
  };
}

function bestOfEach(pages: readonly (Found & { id: string; engine: number })[]): Found[] {
  const best = new Map<string, (typeof pages)[number]>();
  for (const page of pages) {
    const other = best.get(page.id);
    if (!other || other.score < page.score) best.set(page.id, page);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || b.engine - a.engine);
}

/**
 * Makes sure that "nothing found" is true: the engine takes the words of a part of the index that it could not load for
 * words that no page holds.
 */
async function expectWords(engine: TextEngine, text: string, vocabulary: readonly string[]): Promise<void> {
  const known = fold(text)
    .split(' ')
    .find((word) => isSyllable(word) && vocabulary.includes(word));
  if (known === undefined) return;
  const { hits } = await engine.search(`${known} ${known}`, {});
  if (hits.length === 0) throw new Error(`The index lacks a word of the site: ${known}`);
}

/** The pages that hold the most words when no page holds all: without each of the words in turn. */
async function relax(
  engine: TextEngine,
  text: string,
  literal: TextAnswer,
  { filters, limit }: Pick<FindOptions, 'filters' | 'limit'>,
): Promise<TextAnswer> {
  const words = text.split(' ');
  const enough = (answer: TextAnswer) => answer.missing.length <= words.length / 3;
  const nothing = { ...literal, found: [], total: 0, missing: [] };
  if (literal.found.length > 0) return enough(literal) ? literal : nothing;
  if (words.length < 3) return nothing;
  const shorter = words.slice(0, MOST_DROPPED).map((_, i) => words.toSpliced(i, 1).join(' '));
  const answers = await Promise.all(shorter.map((rest) => findWordings(engine, [rest], filters, limit)));
  const [best] = answers
    .map((answer, i) => ({ ...answer, missing: [words[i] ?? '', ...answer.missing] }))
    .filter((answer) => answer.found.length > 0 && enough(answer))
    .sort(
      (a, b) => a.missing.length - b.missing.length || (b.found[0]?.score ?? 0) - (a.found[0]?.score ?? 0),
    );
  return best ?? nothing;
}

const MOST_DROPPED = 5;
