import type { PageData } from '../../../src/markdown/page-data.ts';
import { renderText } from '../../../src/markdown/render-text.ts';

/** Markdown through the site's whole pipeline, as the content loader does it. */
export function renderMarkdown(
  markdown: string,
  glossary: Readonly<Record<string, string>> = {},
): { html: string; page: PageData } {
  return renderText(markdown, glossary);
}
