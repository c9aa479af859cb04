import type { ReportCitation } from '../domain/citation.ts';
import type { WrittenPicture } from '../domain/picture-places.ts';
import type { Relation } from '../domain/relations.ts';

declare module 'vfile' {
  interface DataMap {
    /** Abbreviation → expansion. */
    glossary: Readonly<Record<string, string>>;
    /** Filled in by the plugins, each its own part. */
    page: PageData;
  }
}

/** The data of a text without any. */
export function emptyPage(): PageData {
  return { citations: [], relations: [], pictures: [], abbreviations: [], headings: [] };
}

/** What a page knows of its text beside the HTML, in the order of the text. */
export interface PageData {
  readonly citations: readonly ReportCitation[];
  /** Between citations, by their indexes. */
  readonly relations: readonly Relation[];
  readonly pictures: readonly WrittenPicture[];
  readonly abbreviations: readonly { readonly short: string; readonly expansion: string }[];
  readonly headings: readonly PageHeading[];
}

/** A heading as the page has it. */
export interface PageHeading {
  /** 2 in h2. */
  readonly depth: number;
  /** The heading's id. */
  readonly slug: string;
  readonly text: string;
}
