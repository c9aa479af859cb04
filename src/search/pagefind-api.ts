import type { Counts, Filters, Hit, Page } from './engine.ts';
import { fromIndexLetters } from './index-letters.ts';

/** A result of Pagefind in the site's own letters. */
export function toHit(result: PagefindResult): Hit {
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
export interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): PagefindShelf;
}

/** A bundle of pages with those that are merged into it. */
export interface PagefindShelf {
  init(): Promise<void>;
  mergeIndex(bundle: string, options: Readonly<Record<string, unknown>>): Promise<void>;
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
  locations: number[];
}
