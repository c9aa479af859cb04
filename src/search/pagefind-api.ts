import type { Counts, Filters, Hit, Page } from './engine.ts';
import { fromIndexLetters } from './index-letters.ts';

/** A result of Pagefind, of a part of the index, in the site's own letters. Its page is loaded once, whoever finds it again. */
export function toHit({ id, score, words }: FoundPage, part: number, bundle: Loader): Hit {
  const pages = loaded.get(bundle) ?? new Map<string, Promise<LoadedPage>>();
  loaded.set(bundle, pages);
  const load = async (): Promise<Page> => {
    const page = pages.get(id) ?? bundle.load(id).then(toPage);
    pages.set(id, page);
    page.catch(() => pages.delete(id));
    return { ...(await page), matches: words };
  };
  return { id, part, score, words, load };
}

const loaded = new WeakMap<Loader, Map<string, Promise<LoadedPage>>>();

type LoadedPage = Omit<Page, 'matches'>;

/** A page that a bundle found, as far as it is known before it is loaded. */
export type FoundPage = Pick<PagefindResult, 'id' | 'score' | 'words'>;
type Loader = { readonly load: (id: string) => Promise<PagefindData> };

function toPage(data: PagefindData): LoadedPage {
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
  };
}

/** The parts of Pagefind's browser script that are used here, as `integrations/engine-script.ts` leaves it. */
export interface PagefindModule {
  readonly PagefindInstance: new (options: Readonly<Record<string, unknown>>) => PagefindBundle;
}

/** What Pagefind writes of a bundle (`pagefind-entry.json`): how it is read, and the name of what describes its words. */
export interface PagefindEntry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
  readonly include_characters: readonly string[];
}

/** One bundle of pages. */
export interface PagefindBundle {
  /** Set by `loadEntry`, which `init` calls. */
  languages: PagefindEntry['languages'];
  loadedVersion: string;
  includeCharacters: readonly string[];
  loadEntry(): Promise<void>;
  init(language: string, options: { load_wasm: boolean }): Promise<void>;
  /** Called by `init`. */
  loadWasm(): Promise<void>;
  /** Starts the engine, which is one for all bundles; what comes later is ignored. */
  backend(options: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  preload(term: string): Promise<void>;
  filters(): Promise<unknown>;
  search(
    term: string,
    options: { filters: Filters },
  ): Promise<{
    results: PagefindResult[];
    /** How many pages hold the term, whatever filters are set. */
    unfilteredResultCount: number;
    totalFilters: Counts;
  }>;
}

/** A page that a bundle found, not yet loaded. */
export interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data(): Promise<PagefindData>;
}

/** A page of a bundle as it is loaded. */
export interface PagefindData {
  url: string;
  raw_url?: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; location: number }[];
}
