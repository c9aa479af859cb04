import type { RenderedContent } from 'astro:content';
import type { WrittenPicture } from '../domain/picture-places.ts';
import type { ReportCitation } from '../domain/citation.ts';
import type { Relation } from '../domain/relations.ts';
import { noText, textDataOf, type TextData } from '../intake/text-data.ts';

/** What the Markdown pipeline found in an entry's text. */
export function entryFindings(entry: Entry): EntryFindings {
  const { digest: text, minutes, page } = textOf(entry);
  const { citations, relations, abbreviations, pictures } = page;
  return { citations, relations, abbreviations, pictures, minutes, text };
}

/** What is known of an entry's text, see `textDataOf`. */
export function textOf({ collection, rendered }: Entry): TextData & { readonly digest: string } {
  const { text: digest = '' }: { text?: string } = rendered?.metadata?.frontmatter ?? {};
  return { digest, ...(textDataOf(process.cwd(), collection).get(digest) ?? noText) };
}

interface Entry {
  readonly collection: 'reports' | 'documents';
  readonly rendered?: RenderedContent | undefined;
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
