import type { Counts, Filters, Hit, Page } from './engine.ts';
import { fromIndexLetters } from './index-letters.ts';

/** A result of Pagefind, of a part of the index, in the site's own letters. */
export function toHit({ id, score, words }: FoundPage, part: number, bundle: Loader): Hit {
  return { id, part, score, words, load: async () => toPage(await bundle.load(id), words) };
}

/** A page that a bundle found, as far as it is known before it is loaded. */
export type FoundPage = Pick<PagefindResult, 'id' | 'score' | 'words'>;
type Loader = { readonly load: (id: string) => Promise<PagefindData> };

function toPage(data: PagefindData, matches: readonly number[]): Page {
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
    matches,
  };
}

/** The parts of Pagefind's browser script that are used here, as `integrations/engine-script.ts` leaves it. */
export interface PagefindModule {
  readonly PagefindInstance: new (options: Readonly<Record<string, unknown>>) => PagefindBundle;
}

/** One bundle of pages. */
export interface PagefindBundle {
  init(language: string, options: { load_wasm: boolean }): Promise<void>;
  /** Called by `init`. All bundles share what it loads, once. */
  loadWasm(name: string): Promise<void>;
  preload(term: string): Promise<void>;
  filters(): Promise<unknown>;
  search(
    term: string,
    options: { filters: Filters },
  ): Promise<{ results: PagefindResult[]; totalFilters: Counts }>;
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
