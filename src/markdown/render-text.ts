import type { MarkdownRenderer, MarkdownRenderResult } from '@astrojs/markdown-remark';
import { pathToFileURL } from 'node:url';
import { readingMinutes } from '../domain/reading-time.ts';

/**
 * Renders one text. What the plugins found is in the metadata's front matter, with the minutes that reading takes; the
 * glossary, which only the plugins need, is not. What cannot be rendered comes back as an error.
 */
export async function renderText(
  renderer: MarkdownRenderer,
  { body, file, glossary }: TextToRender,
): Promise<RenderedText | Error> {
  const fileURL = pathToFileURL(file);
  const result = await renderer.render(body, { fileURL, frontmatter: { glossary } }).catch(asError);
  if (result instanceof Error) return result;
  const { code, metadata } = result;
  const { glossary: _, ...found } = metadata.frontmatter;
  return {
    html: code,
    metadata: {
      ...metadata,
      frontmatter: { ...found, minutes: code.trim() === '' ? 0 : readingMinutes(code) },
    },
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Markdown on its way to a page. */
export interface TextToRender {
  readonly body: string;
  /** Absolute path of the file that holds it. */
  readonly file: string;
  /** Abbreviation → expansion. */
  readonly glossary: Readonly<Record<string, string>>;
}

export interface RenderedText {
  readonly html: string;
  readonly metadata: MarkdownRenderResult['metadata'];
}
