/** What finds pages by their words. */
export interface TextEngine {
  load(): Promise<unknown>;
  search(text: string, filters: Filters, wanted?: Wanted): Promise<EngineAnswer>;
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
}

export interface EngineAnswer {
  readonly hits: readonly Hit[];
  /** The ids of all pages that hold the text, for each part of the index. */
  readonly parts: readonly (readonly string[])[];
  /** Filter → value → how many pages that hold the text have it, whatever filters are set. */
  readonly counts: Counts;
}

export type Filters = Readonly<Record<string, string>>;
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
