import type { Counts, Filters, Hit, Page } from './engine.ts';
import { fromIndexLetters } from './index-letters.ts';

/** A result of Pagefind, of a part of the index, in the site's own letters. */
export function toHit(result: PagefindResult, part: number): Hit {
  return {
    id: result.id,
    part,
    score: result.score,
    words: result.words,
    load: async () => toPage(await result.data(), result.words),
  };
}

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
}
