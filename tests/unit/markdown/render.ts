import { markdownProcessor } from '../../../src/markdown/processor.ts';

const renderer = await markdownProcessor.createRenderer({ syntaxHighlight: false });

/** Markdown through the site's whole pipeline, as the content loader does it. */
export async function renderMarkdown(
  markdown: string,
  glossary: Readonly<Record<string, string>> = {},
): Promise<Rendered> {
  const fileURL = new URL('file:///content/reports/2014/bai.md');
  const { code, metadata } = await renderer.render(markdown, { fileURL, frontmatter: { glossary } });
  return { html: code, frontmatter: metadata.frontmatter };
}

interface Rendered {
  readonly html: string;
  /** What the plugins wrote into the entry's metadata. */
  readonly frontmatter: Readonly<Record<string, unknown>>;
}
