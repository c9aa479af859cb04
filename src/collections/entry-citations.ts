import type { RenderedContent } from 'astro:content';
import type { ReportCitation } from '../domain/citation.ts';

/** The citations that the Markdown pipeline listed in an entry's metadata, in the order of the page. */
export function entryCitations(rendered: RenderedContent | undefined): readonly ReportCitation[] {
  const frontmatter: { citations?: readonly ReportCitation[] } = rendered?.metadata?.frontmatter ?? {};
  return frontmatter.citations ?? [];
}
