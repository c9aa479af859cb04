import type { Counts, EngineAnswer, Filters, TextEngine, Wanted } from './engine.ts';
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
    const search = (text: string, filters: Filters, wanted?: Wanted) =>
      searchIn(documents, text, filters, wanted);
    return documents.length > 0 ? { load: () => this.load(), search } : null;
  }

  async loadCounts(): Promise<void> {
    const { all } = await this.load();
    await Promise.all(all.map(async (bundle) => (await bundle).loadCounts()));
  }

  /**
   * Asks for a text within filters.
   *
   * @throws Error when the engine or a part of the index cannot be loaded
   */
  async search(text: string, filters: Filters, wanted?: Wanted): Promise<EngineAnswer> {
    const { all } = await this.load();
    return searchIn(all, text, filters, wanted).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
  }
}

async function searchIn(
  bundles: Bundles['all'],
  text: string,
  filters: Filters,
  wanted: Wanted = { words: 0, limit: 0 },
): Promise<EngineAnswer> {
  const query = toIndexQuery(text);
  const answers = await Promise.all(
    bundles.map(async (opening, part) => {
      const bundle = await opening;
      const { ids, hits, counts } = await bundle.search(query, filters, wanted);
      return { ids, counts, hits: hits.map((hit) => toHit(hit, part, bundle)) };
    }),
  );
  return {
    hits: answers.flatMap(({ hits }) => hits),
    parts: answers.map(({ ids }) => ids),
    counts: sumOf(answers.map(({ counts }) => counts)),
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
