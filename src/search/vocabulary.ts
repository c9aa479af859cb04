import { fold } from '../domain/fold.ts';

/** The folded words of a site's pages, which tell a slip of the fingers from a word. */
export class Vocabulary {
  readonly #pages = new Map<string, number>();

  /** Counts each word of a page's text once: runs of 2 to 20 letters. */
  add(text: string): void {
    const words = new Set(fold(text).match(/(?<![\p{L}\d])[a-z]{2,20}(?![\p{L}\d])/gu));
    for (const word of words) this.#pages.set(word, (this.#pages.get(word) ?? 0) + 1);
  }

  /** On how many pages each word stands. */
  get counts(): ReadonlyMap<string, number> {
    return this.#pages;
  }

  /** Adds what another vocabulary has counted. */
  addCounts(counts: Iterable<readonly [string, number]>): void {
    for (const [word, pages] of counts) this.#pages.set(word, (this.#pages.get(word) ?? 0) + pages);
  }

  /** All words, those of the most pages first, then in alphabetical order. */
  commonestFirst(): string[] {
    return [...this.#pages].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  }
}
