import { ENGINE_RANKING } from './ranking.ts';
import { toIndexQuery } from './index-letters.ts';
import { toHit, type PagefindModule, type PagefindShelf } from './pagefind-api.ts';

/**
 * Pagefind in the browser: loads it once, asks it, and gives its answers in the site's own letters.
 * Nothing is fetched before {@link Engine.load} or the first search.
 */
export class Engine implements TextEngine {
  readonly #bundle: URL;
  #loading: Promise<Shelves> | undefined;

  /** @param bundle the address of the index's folder, with a trailing slash */
  constructor(bundle: URL) {
    this.#bundle = bundle;
  }

  /** Starts loading; a failed attempt is forgotten, so that the next one tries again. */
  load(): Promise<Shelves> {
    this.#loading ??= openShelves(this.#bundle).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async documents(): Promise<TextEngine | null> {
    const { documents, failure } = await this.load();
    const search = (text: string, filters: Filters) => {
      return documents ? Promise.race([searchIn(documents, text, filters), failure]) : failure;
    };
    return documents && { load: () => this.load(), search };
  }

  async loadCounts(): Promise<void> {
    const { all } = await this.load();
    await (await all).filters();
  }

  /**
   * Asks for a text within filters.
   *
   * @throws Error when the engine or a part of the index cannot be loaded
   */
  async search(text: string, filters: Filters): Promise<EngineAnswer> {
    const { all, failure } = await this.load();
    const answer = all.then((shelf) => searchIn(shelf, text, filters));
    return Promise.race([answer, failure]).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
  }
}

async function openShelves(bundle: URL): Promise<Shelves> {
  const failure = whenPagefindFails();
  // The index may have been built anew since the reader's last visit, but it does not change under this one.
  const metaCacheTag = String(Date.now());
  // The engine asks for these one after the other; asked for now, they come together.
  for (const name of ['wasm.unknown.pagefind', `pagefind-entry.json?ts=${metaCacheTag}`]) {
    prefetch(new URL(name, bundle));
  }
  const [{ createInstance }, site] = await Promise.all([
    import(/* @vite-ignore */ new URL('pagefind.js', bundle).href) as Promise<PagefindModule>,
    fetchSite(new URL('site.json', bundle)),
  ]);
  const open = async (bundles: number) => {
    const options = { ranking: ENGINE_RANKING, metaCacheTag };
    // In a worker of its own it would start later, and a refused WebAssembly would stay unheard there.
    const shelf = createInstance({ ...options, basePath: bundle.href, noWorker: true });
    await shelf.init();
    const others = Array.from({ length: bundles - 1 }, (_, i) => new URL(`${i + 1}/`, bundle).href);
    await Promise.all(others.map((other) => shelf.mergeIndex(other, options)));
    return shelf;
  };
  const documents = site.documents > 0 ? await Promise.race([open(site.documents), failure]) : null;
  const all = open(site.bundles);
  all.catch(() => undefined);
  return { documents, all, failure };
}

/**
 * Rejects when Pagefind cannot start, as where a browser refuses WebAssembly: it gives up in a promise of its own that
 * nobody can await, and searches then stay without an answer.
 */
function whenPagefindFails(): Promise<never> {
  const failure = new Promise<never>((_, reject) => {
    addEventListener('unhandledrejection', (event) => {
      if (!String(event.reason).includes('Pagefind')) return;
      event.preventDefault();
      reject(event.reason);
    });
  });
  failure.catch(() => undefined);
  return failure;
}

async function searchIn(shelf: PagefindShelf, text: string, filters: Filters): Promise<EngineAnswer> {
  const query = toIndexQuery(text);
  // An open last word may be continued in a later part of the index than the one where it stands itself.
  if (!query.endsWith('_')) await Promise.all([shelf.preload(query), shelf.preload(`${query}zz`)]);
  const answer = await shelf.search(query, { filters });
  return { hits: answer.results.map(toHit), counts: answer.totalFilters };
}

/** Puts a file into the browser's cache; whoever needs it will find out if it cannot be had. */
function prefetch(address: URL): void {
  fetch(address)
    .then((answer) => answer.arrayBuffer())
    .catch(() => undefined);
}

async function fetchSite(address: URL): Promise<{ bundles: number; documents: number }> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return (await answer.json()) as { bundles: number; documents: number };
}

/** What finds pages by their words. */
export interface TextEngine {
  load(): Promise<unknown>;
  search(text: string, filters: Filters): Promise<EngineAnswer>;
  /** Loads what the counts of answers need, where that takes a while: until then they are empty. */
  loadCounts?(): Promise<void>;
  /** The documents alone, where they can be searched before the rest of the site is loaded. */
  documents?(): Promise<TextEngine | null>;
}

/** The pages of the index: the documents, where they have bundles of their own, and all, which may take longer to open. */
interface Shelves {
  readonly documents: PagefindShelf | null;
  readonly all: Promise<PagefindShelf>;
  /** Rejects when the engine cannot start. */
  readonly failure: Promise<never>;
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
