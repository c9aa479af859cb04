import type { RenderedContent } from 'astro:content';
import type { ReportCitation } from '../domain/citation.ts';

/** What the Markdown pipeline found in an entry's text and listed in its metadata. */
export function entryFindings(rendered: RenderedContent | undefined): EntryFindings {
  const found: Partial<EntryFindings> = rendered?.metadata?.frontmatter ?? {};
  return { citations: found.citations ?? [], abbreviations: found.abbreviations ?? [] };
}

/** The citations and the abbreviations of a text, in its order. */
export interface EntryFindings {
  readonly citations: readonly ReportCitation[];
  readonly abbreviations: readonly { readonly short: string; readonly expansion: string }[];
}
