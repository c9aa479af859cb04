import { createHash } from 'node:crypto';
import { renderShaped, renderText } from '../markdown/render-text.ts';
import type { ShapedText } from '../markdown/shape-text.ts';
import { fingerprint } from './fingerprint.ts';
import { renderedCache } from './rendered-cache.ts';
import type { TextData } from './text-data.ts';

/** What renders the texts of a project, as it is now. */
export async function openRendering(root: string, glossary: Glossary): Promise<Rendering> {
  const code = await fingerprint(root, RENDERING_CODE);
  const made = createHash('sha256').update(`${code}\0${JSON.stringify(glossary)}\0`);
  return {
    placeOf(collection, body) {
      return { root, collection, digest: made.copy().update(body).digest('hex'), glossary };
    },
  };
}

const RENDERING_CODE = ['src/markdown', 'src/domain', 'src/site.ts'];

/**
 * Renders a text and puts the HTML into the cache. What cannot be rendered comes back as an error.
 *
 * @param text as it is written, or as it was read already
 */
export function renderToCache(text: string | ShapedText, place: RenderingPlace): TextData | Error {
  const { root, collection, digest, glossary } = place;
  try {
    const rendered = typeof text === 'string' ? renderText(text, glossary) : renderShaped(text, glossary);
    const { html, ...data } = rendered;
    renderedCache(root, collection).write(digest, html);
    return data;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Where a rendered text belongs, and what it is made with beside its Markdown: plain data. */
export interface RenderingPlace {
  /** The project's folder. */
  readonly root: string;
  readonly collection: string;
  /** Of the text and all that it is made with. */
  readonly digest: string;
  readonly glossary: Glossary;
}

export interface Rendering {
  readonly placeOf: (collection: string, body: string) => RenderingPlace;
}

/** Abbreviation → expansion. */
type Glossary = Readonly<Record<string, string>>;
