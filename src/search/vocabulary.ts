import { fold } from '../domain/fold.ts';

/** The folded words of a site's pages, which tell a slip of the fingers from a word. */
export class Vocabulary {
  readonly #pages = new Map<string, number>();

  /** Counts each word of a page's HTML once. */
  add(html: string): void {
    for (const word of wordsOf(html)) this.#pages.set(word, (this.#pages.get(word) ?? 0) + 1);
  }

  /** All words, those of the most pages first, then in alphabetical order. */
  commonestFirst(): string[] {
    return [...this.#pages].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  }
}

/** Words of 2 to 20 letters between the tags; scripts, styles and entities are no words. */
function wordsOf(html: string): Set<string> {
  const text = fold(html.replace(/<(script|style)\b.*?<\/\1>|<[^>]*>|&#?\w+;/gs, ' '));
  return new Set(text.match(/(?<![\p{L}\d])[a-z]{2,20}(?![\p{L}\d])/gu));
}
