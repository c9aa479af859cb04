import { ENGINE_RANKING } from './ranking.ts';
import { fromIndexLetters, toIndexQuery } from './index-letters.ts';

/**
 * Pagefind in the browser: loads it once, asks it, and gives its answers in the site's own letters.
 * Nothing is fetched before {@link Engine.load} or the first search.
 */
export class Engine implements TextEngine {
  readonly #bundle: URL;
  #loading: Promise<PagefindModule> | undefined;

  /** @param bundle the address of the index's folder, with a trailing slash */
  constructor(bundle: URL) {
    this.#bundle = bundle;
  }

  /** Starts loading; a failed attempt is forgotten, so that the next one tries again. */
  load(): Promise<PagefindModule> {
    this.#loading ??= this.#start().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /**
   * Asks for a text within filters.
   *
   * @throws Error when the engine or a part of the index cannot be loaded
   */
  async search(text: string, filters: Filters): Promise<EngineAnswer> {
    const pagefind = await this.load();
    const query = toIndexQuery(text);
    // An open last word may be continued in a later part of the index than the one where it stands itself.
    if (!query.endsWith('_')) await pagefind.preload(`${query}zz`);
    const answer = await pagefind.search(query, { filters });
    return { hits: answer.results.map(toHit), counts: answer.totalFilters };
  }

  async #start(): Promise<PagefindModule> {
    const [pagefind, bundles] = await Promise.all([
      import(/* @vite-ignore */ new URL('pagefind.js', this.#bundle).href) as Promise<PagefindModule>,
      countBundles(new URL('site.json', this.#bundle)),
    ]);
    try {
      await pagefind.options({ ranking: ENGINE_RANKING });
      await pagefind.init();
      const others = Array.from({ length: bundles - 1 }, (_, i) => new URL(`${i + 1}/`, this.#bundle).href);
      await Promise.all(others.map((other) => pagefind.mergeIndex(other, { ranking: ENGINE_RANKING })));
      return pagefind;
    } catch (error) {
      await pagefind.destroy();
      throw error;
    }
  }
}

async function countBundles(address: URL): Promise<number> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return ((await answer.json()) as { bundles: number }).bundles;
}

/** What finds pages by their words. */
export interface TextEngine {
  load(): Promise<unknown>;
  search(text: string, filters: Filters): Promise<EngineAnswer>;
}

/** A page that the engine found, not yet loaded. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly load: () => Promise<Page>;
}

/** A page of the index in the site's own letters. */
export interface Page {
  /** From the site's root, with a leading slash. */
  readonly path: string;
  readonly title: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
  readonly matches: readonly number[];
}

export interface EngineAnswer {
  readonly hits: readonly Hit[];
  /** Filter → value → how many pages that hold the text have it, whatever filters are set. */
  readonly counts: Counts;
}

export type Filters = Readonly<Record<string, string>>;
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

function toHit(result: PagefindResult): Hit {
  return {
    id: result.id,
    score: result.score,
    words: result.words,
    load: async () => toPage(await result.data()),
  };
}

function toPage(data: PagefindData): Page {
  const meta = Object.fromEntries(
    Object.entries(data.meta).map(([key, value]) => [key, fromIndexLetters(value)]),
  );
  return {
    path: data.raw_url ?? data.url,
    title: meta['title'] ?? '',
    content: fromIndexLetters(data.content),
    meta,
    filters: data.filters,
    anchors: data.anchors,
    matches: data.locations,
  };
}

/** The parts of Pagefind's browser API that are used here. */
interface PagefindModule {
  init(): Promise<void>;
  destroy(): Promise<void>;
  preload(term: string): Promise<void>;
  mergeIndex(bundle: string, options: Readonly<Record<string, unknown>>): Promise<void>;
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(
    term: string,
    options: { filters: Filters },
  ): Promise<{ results: PagefindResult[]; totalFilters: Counts }>;
}

interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data(): Promise<PagefindData>;
}

interface PagefindData {
  url: string;
  raw_url?: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; location: number }[];
  locations: number[];
}
