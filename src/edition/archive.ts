import type { Options } from 'minisearch';
import { fold } from '../domain/fold.ts';
import type { Page } from '../search/engine.ts';

/** How pages are indexed and asked; both sides must say the same. */
export const INDEX_OPTIONS = {
  fields: ['title', 'label', 'content'],
  tokenize: (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  processTerm: fold,
} as const satisfies Readonly<Partial<Options>>;

/** What the offline edition carries for its scripts. */
export interface Archive {
  /** A page's place here is its id in the index. */
  readonly pages: readonly ArchivePage[];
  /** MiniSearch's index as JSON. */
  readonly index: string;
  /** The JSON files that scripts ask for, by path from the site's root. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** A page as the search knows it. */
export interface ArchivePage extends Omit<Page, 'matches'> {
  /** The title with what else names the page, for the index. */
  readonly label: string;
}
