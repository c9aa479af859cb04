import MiniSearch from 'minisearch';
import { fold } from '../../domain/fold.ts';
import type { Counts, EngineAnswer, Filters, Hit, TextEngine } from '../../search/engine.ts';
import { isSyllable } from '../../search/syllable.ts';
import { INDEX_OPTIONS, type Archive, type ArchivePage } from '../archive.ts';

/**
 * Finds pages in the archive that the offline edition carries, by the same rules as the engine of the web: whole
 * syllables, the last word and what is no syllable open at its end, titles before texts, no gain from repetition.
 */
export class ArchiveEngine implements TextEngine {
  readonly #pages: readonly ArchivePage[];
  readonly #index: MiniSearch;
  /** The folded words of pages that were looked at. */
  readonly #words = new Map<ArchivePage, readonly string[]>();

  constructor({ pages, index }: Pick<Archive, 'pages' | 'index'>) {
    this.#pages = pages;
    this.#index = MiniSearch.loadJSON(index, INDEX_OPTIONS);
  }

  async load(): Promise<void> {}

  async search(text: string, filters: Filters): Promise<EngineAnswer> {
    const found = this.#index.search(text, {
      combineWith: 'AND',
      prefix: (term, i, terms) => !isSyllable(term) || (i === terms.length - 1 && term.length > SHORT),
      bm25: { k: 0, b: 0, d: 0 },
    });
    const all = found.flatMap(({ id, score, terms }) => {
      const page = this.#pages[Number(id)];
      return page ? [{ page, score, terms: new Set(terms) }] : [];
    });
    const hits = all
      .filter(({ page }) =>
        Object.entries(filters).every(([name, value]) => page.filters[name]?.includes(value)),
      )
      .map(({ page, score, terms }, rank): Hit => {
        const matches = rank < LOOKED_AT ? this.#matches(page, terms) : [];
        return { id: page.path, part: 0, score, words: matches, load: async () => ({ ...page, matches }) };
      });
    const parts = [hits.map(({ id }) => id)];
    const occurrences = hits.reduce((sum, { words }) => sum + words.length, 0);
    return { hits, parts, occurrences, counts: [countFilters(all.map(({ page }) => page))] };
  }

  /** The positions of a page's words that hold one of the terms. */
  #matches(page: ArchivePage, terms: ReadonlySet<string>): number[] {
    const words = this.#words.get(page) ?? page.content.split(/\s+/).map(fold);
    this.#words.set(page, words);
    return words.flatMap((word, at) =>
      INDEX_OPTIONS.tokenize(word).some((part) => terms.has(part)) ? [at] : [],
    );
  }
}

/** A last syllable of so few letters is taken for whole, since half of the index begins with it. */
const SHORT = 2;

/** Of so many of the best pages the positions of the words are worth their time; nobody pages further. */
const LOOKED_AT = 200;

function countFilters(pages: readonly ArchivePage[]): Counts {
  const counts: Record<string, Record<string, number>> = {};
  for (const { filters } of pages) {
    for (const [name, values] of Object.entries(filters)) {
      const own = (counts[name] ??= {});
      for (const value of values) own[value] = (own[value] ?? 0) + 1;
    }
  }
  return counts;
}
