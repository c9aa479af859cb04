import type { Counts, Filters, Wanted } from './engine.ts';
import type {
  FoundPage,
  PagefindBundle,
  PagefindData,
  PagefindModule,
  PagefindResult,
} from './pagefind-api.ts';
import { ENGINE_RANKING, worthLoading } from './ranking.ts';

/**
 * Opens a bundle of pages of the index, with the engine that it needs.
 *
 * @throws Error when the engine or the bundle's own files cannot be loaded
 */
export async function openBundle({ root, part, language, version }: BundlePlace): Promise<Bundle> {
  // As an address: round a template Vite puts a loader of its own, which knows the path that the site is built for.
  const script = new URL('pagefind.js', root).href;
  const { PagefindInstance } = (await import(/* @vite-ignore */ script)) as PagefindModule;
  const open = (basePath: string) =>
    new PagefindInstance({
      basePath,
      primary: basePath === root,
      ranking: ENGINE_RANKING,
      metaCacheTag: version,
    });
  const bundle = open(part === 0 ? root : `${root}${part}/`);
  // The engine itself lies in the index's folder alone, and serves all bundles.
  bundle.loadWasm = (name) =>
    (wasm ??= open(root)
      .loadWasm(name)
      .catch((error: unknown) => {
        wasm = undefined;
        throw error;
      }));
  await bundle.init(language, { load_wasm: true });
  return new LoadedBundle(bundle);
}

/** What loads the engine, once. */
let wasm: Promise<void> | undefined;

class LoadedBundle implements Bundle {
  readonly #pages: PagefindBundle;
  readonly #found = new Map<string, PagefindResult>();

  constructor(pages: PagefindBundle) {
    this.#pages = pages;
  }

  async search(query: string, filters: Filters, { words, limit }: Wanted): Promise<BundleAnswer> {
    // An open last word may be continued in a later part of the index than the one where it stands itself.
    if (!query.endsWith('_')) {
      await Promise.all([this.#pages.preload(query), this.#pages.preload(`${query}zz`)]);
    }
    const { results, totalFilters } = await this.#pages.search(query, { filters });
    const likeliest = worthLoading(results, words, limit);
    for (const result of likeliest) this.#found.set(result.id, result);
    return {
      ids: results.map(({ id }) => id),
      hits: likeliest.map(({ id, score, words }) => ({ id, score, words })),
      counts: totalFilters,
    };
  }

  async load(id: string): Promise<PagefindData> {
    const result = this.#found.get(id);
    if (!result) throw new Error(`No answer held the page ${id}`);
    return result.data();
  }

  async loadCounts(): Promise<void> {
    await this.#pages.filters();
  }
}

/** A bundle of pages, here or in a worker. */
export interface Bundle {
  /** @param query in the letters of the index */
  search(query: string, filters: Filters, wanted: Wanted): Promise<BundleAnswer>;
  /** A page that was among the hits of an answer. */
  load(id: string): Promise<PagefindData>;
  /** Loads what the counts of answers need. */
  loadCounts(): Promise<void>;
}

/** What can be said of a bundle's answer before a page is loaded; small, since workers send copies. */
export interface BundleAnswer {
  /** All pages that hold the text. */
  readonly ids: readonly string[];
  /** Those worth loading, see `worthLoading`. */
  readonly hits: readonly FoundPage[];
  readonly counts: Counts;
}

/** Where a bundle is and how it is read. */
export interface BundlePlace {
  /** The address of the index's folder, with a trailing slash. */
  readonly root: string;
  /** The bundle's number; the first one lies in the folder itself. */
  readonly part: number;
  /** The language of the page, BCP 47. */
  readonly language: string;
  /** Changes when the index may have changed. */
  readonly version: string;
}
