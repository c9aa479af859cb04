/** What finds pages by their words. */
export interface TextEngine {
  /** Whether all parts of the index have answered once, where that takes a while. */
  readonly hasAnswered?: boolean;
  /** Asks for the little that tells what is to be loaded; safe to call often. */
  prepare?(): Promise<void>;
  load(): Promise<unknown>;
  search(text: string, filters: Filters, wanted?: Wanted): Promise<EngineAnswer>;
  /** Forgets all that was loaded and answered: the next search loads it again. */
  forget?(): void;
  /** Starts to load what a text that may be asked next needs. */
  expect?(text: string): void;
  /** Loads what the counts of answers need, where that takes a while: until then they are empty. */
  loadCounts?(): Promise<void>;
  /** The documents alone, where they can be searched before the rest of the site is loaded. */
  documents?(): Promise<TextEngine | null>;
}

/** A page that the engine found, not yet loaded. */
export interface Hit {
  readonly id: string;
  /** Which part of the index it is from; each is searched by itself. */
  readonly part: number;
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

/** Which hits of an answer are wanted; none where nothing is said. */
export interface Wanted {
  /** How many words the text has. */
  readonly words: number;
  /** How many hits may be loaded: so many of the likeliest of each part are given. */
  readonly limit: number;
  /** Whether pages are wanted, too, that lack words of the text: those of parts of the index that do not know a word. */
  readonly partly?: boolean;
  /** Until when the answer is waited for: a part of the index that was not asked by then is not asked. */
  readonly signal?: AbortSignal | undefined;
}

export interface EngineAnswer {
  readonly hits: readonly Hit[];
  /** The ids of all pages that hold the text, for each part of the index. */
  readonly parts: readonly (readonly string[])[];
  /** How often words of the text stand on these pages, which is what the engine's time grows with. */
  readonly occurrences: number;
  /** For each part: filter → value → how many pages that hold the text have it, whatever filters are set. */
  readonly counts: readonly Counts[];
}

/** The counts of some parts of the index together. */
export function sumCounts(all: readonly Counts[], parts: ReadonlySet<number>): Counts {
  const sum: Record<string, Record<string, number>> = {};
  for (const [part, counts] of all.entries()) {
    if (!parts.has(part)) continue;
    for (const [filter, values] of Object.entries(counts)) {
      const own = (sum[filter] ??= {});
      for (const [value, count] of Object.entries(values)) own[value] = (own[value] ?? 0) + count;
    }
  }
  return sum;
}

export type Filters = Readonly<Record<string, string>>;
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
