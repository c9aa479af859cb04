import type { Counts, EngineAnswer, Filters, TextEngine } from './engine.ts';
import { toIndexQuery } from './index-letters.ts';
import { openBundles, type Bundles } from './open-bundles.ts';
import { toHit } from './pagefind-api.ts';

/**
 * Pagefind in the browser: loads it once, asks it, and gives its answers in the site's own letters.
 * Nothing is fetched before {@link PagefindEngine.load} or the first search.
 */
export class PagefindEngine implements TextEngine {
  readonly #root: URL;
  #loading: Promise<Bundles> | undefined;

  /** @param root the address of the index's folder, with a trailing slash */
  constructor(root: URL) {
    this.#root = root;
  }

  /** Starts loading; a failed attempt is forgotten, so that the next one tries again. */
  load(): Promise<Bundles> {
    this.#loading ??= openBundles(this.#root).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async documents(): Promise<TextEngine | null> {
    const { documents } = await this.load();
    const search = (text: string, filters: Filters) => searchIn(documents, text, filters);
    return documents.length > 0 ? { load: () => this.load(), search } : null;
  }

  async loadCounts(): Promise<void> {
    const { all } = await this.load();
    await Promise.all(all.map(async (bundle) => (await bundle).filters()));
  }

  /**
   * Asks for a text within filters.
   *
   * @throws Error when the engine or a part of the index cannot be loaded
   */
  async search(text: string, filters: Filters): Promise<EngineAnswer> {
    const { all } = await this.load();
    return searchIn(all, text, filters).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
  }
}

async function searchIn(bundles: Bundles['all'], text: string, filters: Filters): Promise<EngineAnswer> {
  const query = toIndexQuery(text);
  const answers = await Promise.all(
    bundles.map(async (opening) => {
      const bundle = await opening;
      // An open last word may be continued in a later part of the index than the one where it stands itself.
      if (!query.endsWith('_')) await Promise.all([bundle.preload(query), bundle.preload(`${query}zz`)]);
      return bundle.search(query, { filters });
    }),
  );
  return {
    hits: answers.flatMap(({ results }, part) => results.map((result) => toHit(result, part))),
    counts: sumOf(answers.map(({ totalFilters }) => totalFilters)),
  };
}

function sumOf(all: readonly Counts[]): Counts {
  const sum: Record<string, Record<string, number>> = {};
  for (const counts of all) {
    for (const [filter, values] of Object.entries(counts)) {
      const own = (sum[filter] ??= {});
      for (const [value, count] of Object.entries(values)) own[value] = (own[value] ?? 0) + count;
    }
  }
  return sum;
}
