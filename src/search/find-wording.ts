import { breathe } from './breath.ts';
import {
  sumCounts,
  type Counts,
  type EngineAnswer,
  type Filters,
  type Hit,
  type Page,
  type TextEngine,
  type Wanted,
} from './engine.ts';
import { gradePage, worthLoading, type Grade } from './ranking.ts';

/**
 * The pages that answer one wording of a text, best first, the likeliest of them loaded.
 *
 * @param asked what the engine is asked in its place
 * @param penalty what their grades lose, where this is not the wording that was typed
 * @throws Error when the engine or a part of its index cannot be loaded, or nobody waits for the answer any more
 */
export async function findWording(
  engine: TextEngine,
  text: string,
  { filters, limit, partly = false, signal }: Bounds,
  { asked = text, penalty = 0 } = {},
): Promise<WordingAnswer> {
  signal?.throwIfAborted();
  const words = text.split(' ').length;
  const { hits, parts, occurrences, counts } = await engine.search(asked, filters, {
    words,
    limit,
    partly,
    signal,
  });
  signal?.throwIfAborted();
  const load = async (from: ReadonlySet<number>): Promise<WordingAnswer> => {
    const some = hits.filter(({ part }) => from.has(part));
    const likeliest = worthLoading(some, words, limit);
    const found = await loadable(likeliest.map((hit) => grade(hit, text, penalty)));
    const ids = new Set(parts.flatMap((own, part) => (from.has(part) ? own : [])));
    const rest = { ids, occurrences, counts: sumCounts(counts, from), parts: from, wording: text };
    const answer = answerOf(found, rest);
    const ignorant = ignorantParts(likeliest, found);
    const others = new Set([...from].filter((part) => !ignorant.has(part)));
    if (others.size === from.size || !some.some(({ part }) => others.has(part))) return answer;
    const better = await load(others);
    return better.missing.length > 0 ? answer : better;
  };
  return load(new Set(parts.keys()));
}

/**
 * The parts of the index that do not know one of the words: such a part ignores it, and gives pages that crowd out the ones
 * that hold all words.
 */
function ignorantParts(loaded: readonly Hit[], found: readonly Found[]): ReadonlySet<number> {
  const whole = new Set(found.filter(({ missing }) => missing.length === 0).map(({ id }) => id));
  const parts = Map.groupBy(loaded, ({ part }) => part);
  return new Set([...parts].flatMap(([part, hits]) => (hits.some(({ id }) => whole.has(id)) ? [] : [part])));
}

/** Two wordings' answers as one: each page once, with its better grade; the occurrences of both. */
export function joinAnswers(one: WordingAnswer, other: WordingAnswer): WordingAnswer {
  const best = new Map<string, Found>();
  for (const page of [...one.found, ...other.found]) {
    const known = best.get(page.id);
    if (!known || known.score < page.score) best.set(page.id, page);
  }
  const counted = one.ids.size > 0 ? one : other;
  return answerOf([...best.values()], {
    ...counted,
    ids: new Set([...one.ids, ...other.ids]),
    occurrences: one.occurrences + other.occurrences,
  });
}

/** Which pages are asked for, how many of them are loaded, and until when. */
export interface Bounds {
  readonly filters: Filters;
  readonly limit: number;
  /** See {@link Wanted}. */
  readonly partly?: boolean;
  readonly signal?: AbortSignal;
}

export interface WordingAnswer {
  readonly found: readonly Found[];
  /** All pages that the engine found, loaded or not. */
  readonly ids: ReadonlySet<string>;
  /** See {@link EngineAnswer}. */
  readonly occurrences: number;
  readonly counts: Counts;
  /** The parts of the index whose pages are counted. */
  readonly parts: ReadonlySet<number>;
  /** The wording whose pages are counted. */
  readonly wording: string;
  /** Words of the query that even the best page does not hold. */
  readonly missing: readonly string[];
}

/** A page with how well it answers. */
export interface Found extends Grade {
  readonly id: string;
  readonly page: Page;
  /** The engine's own score. */
  readonly engine: number;
}

function answerOf(found: readonly Found[], rest: Omit<WordingAnswer, 'found' | 'missing'>): WordingAnswer {
  const sorted = [...found].sort((a, b) => b.score - a.score || b.engine - a.engine);
  return { ...rest, found: sorted, missing: sorted[0]?.missing ?? [] };
}

async function grade({ id, score: engine, load }: Hit, text: string, penalty: number): Promise<Found> {
  const page = await load();
  await breathe();
  const { score, ...rest } = gradePage(text, {
    title: page.title,
    label: page.meta['nhan'] ?? '',
    content: page.content,
    isDocument: page.filters['loai']?.includes('van-ban') ?? false,
  });
  return { id, page, engine, ...rest, score: rest.missing.length > 0 ? score : score - penalty };
}

/** Those of the pages that can be had: one lost file must not hide the others. */
async function loadable<T>(pages: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(pages);
  const lost = settled.find(({ status }) => status === 'rejected');
  const loaded = settled.flatMap((page) => (page.status === 'fulfilled' ? [page.value] : []));
  if (loaded.length === 0 && lost?.status === 'rejected') throw lost.reason;
  return loaded;
}
