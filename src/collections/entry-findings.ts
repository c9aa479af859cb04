import type { RenderedContent } from 'astro:content';
import type { WrittenPicture } from '../domain/picture-places.ts';
import type { ReportCitation } from '../domain/citation.ts';
import type { Relation } from '../domain/relations.ts';

/** What the Markdown pipeline found in an entry's text and listed in its metadata. */
export function entryFindings(rendered: RenderedContent | undefined): EntryFindings {
  const found: Partial<EntryFindings> = rendered?.metadata?.frontmatter ?? {};
  return {
    citations: found.citations ?? [],
    relations: found.relations ?? [],
    abbreviations: found.abbreviations ?? [],
    pictures: found.pictures ?? [],
    minutes: found.minutes ?? 0,
    text: found.text ?? '',
  };
}

/** The citations of a text, what it says of them, its abbreviations and its pictures, in its order. */
export interface EntryFindings {
  readonly citations: readonly ReportCitation[];
  /** By the indexes of the citations. */
  readonly relations: readonly Relation[];
  readonly abbreviations: readonly { readonly short: string; readonly expansion: string }[];
  readonly pictures: readonly WrittenPicture[];
  /** Minutes of reading; 0 where there is no text. */
  readonly minutes: number;
  /** The digest that the HTML is found by, see `renderedCache`. */
  readonly text: string;
}
