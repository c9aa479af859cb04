import { loadEngine } from './bundle.ts';
import type { EngineAnswer, Filters, TextEngine, Wanted } from './engine.ts';
import { toIndexQuery } from './index-letters.ts';
import { fetchSite, openBundles, type Bundles, type IndexedSite, type OpenedBundle } from './open-bundles.ts';
import { toHit } from './pagefind-api.ts';

/**
 * Pagefind in the browser: loads it once, asks it, and gives its answers in the site's own letters.
 * Nothing is fetched before {@link PagefindEngine.prepare}, {@link PagefindEngine.load} or the first search.
 */
export class PagefindEngine implements TextEngine {
  readonly #root: URL;
  #site: Promise<IndexedSite> | undefined;
  #loading: Promise<Bundles> | undefined;
  #hasAnswered = false;

  /** @param root the address of the index's folder, with a trailing slash */
  constructor(root: URL) {
    this.#root = root;
  }

  get hasAnswered(): boolean {
    return this.#hasAnswered;
  }

  async prepare(): Promise<void> {
    await this.#fetchSite();
  }

  /** Starts loading; a failed attempt is forgotten, so that the next one tries again. */
  load(): Promise<Bundles> {
    return (this.#loading ??= this.#open().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    }));
  }

  async #open(): Promise<Bundles> {
    // The engine is the same whatever the site's index is made of: neither waits for the other.
    const engine = loadEngine(this.#root.href);
    engine.catch(() => undefined);
    return openBundles(this.#root, await this.#fetchSite(), engine);
  }

  #fetchSite(): Promise<IndexedSite> {
    return (this.#site ??= fetchSite(this.#root).catch((error: unknown) => {
      this.#site = undefined;
      throw error;
    }));
  }

  async documents(): Promise<TextEngine | null> {
    const { documents } = await this.load();
    const search = (text: string, filters: Filters, wanted?: Wanted) =>
      searchIn([() => documents], text, filters, wanted);
    const expect = (text: string) => expectIn(documents, toIndexQuery(text));
    return documents.length > 0 ? { load: () => this.load(), search, expect } : null;
  }

  async loadCounts(): Promise<void> {
    const { documents, others } = await this.load();
    await Promise.all([...documents, ...others()].map(async ({ bundle }) => (await bundle).loadCounts()));
  }

  /**
   * Asks for a text within filters: the documents first, so that on a slow line the rest does not keep them waiting, until
   * all have answered once.
   *
   * @throws Error when the engine or a part of the index cannot be loaded
   */
  async search(text: string, filters: Filters, wanted?: Wanted): Promise<EngineAnswer> {
    const { documents, others } = await this.load();
    const groups = this.#hasAnswered ? [() => [...documents, ...others()]] : [() => documents, others];
    try {
      const answer = await searchIn(groups, text, filters, wanted);
      this.#hasAnswered = true;
      return answer;
    } catch (error) {
      if (!wanted?.signal?.aborted) this.forget();
      throw error;
    }
  }

  forget(): void {
    this.#loading = this.#site = undefined;
  }
}

/** Asks some bundles and then the next. */
async function searchIn(
  groups: readonly (() => readonly OpenedBundle[])[],
  text: string,
  filters: Filters,
  { signal, ...wanted }: Wanted = { words: 0, limit: 0 },
): Promise<EngineAnswer> {
  const query = toIndexQuery(text);
  const answers: Awaited<ReturnType<typeof ask>>[] = [];
  const ask = async ({ bundle: opening, turns }: OpenedBundle, part: number) => {
    const bundle = await opening;
    const { hits, ...answer } = await turns.take(() => bundle.search(query, filters, wanted), signal);
    return { ...answer, hits: hits.map((hit) => toHit(hit, part, bundle)) };
  };
  for (const group of groups) {
    // Whoever typed on will want the words that were whole all the same.
    if (signal?.aborted) expectIn(group(), query.split(' ').slice(0, -1).join(' '));
    signal?.throwIfAborted();
    const before = answers.length;
    answers.push(...(await Promise.all(group().map((bundle, at) => ask(bundle, before + at)))));
  }
  return {
    hits: answers.flatMap(({ hits }) => hits),
    parts: answers.map(({ ids }) => ids),
    occurrences: answers.reduce((sum, { occurrences }) => sum + occurrences, 0),
    counts: answers.map(({ counts }) => counts),
  };
}

/** Has bundles load what a query in the letters of the index needs, where they can: whoever searches them will find out. */
function expectIn(bundles: readonly OpenedBundle[], query: string): void {
  for (const { bundle } of bundles) void bundle.then((opened) => opened.expect(query)).catch(() => undefined);
}
