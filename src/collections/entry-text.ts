import { getEntry, render } from 'astro:content';
import { renderedCache } from '../intake/rendered-cache.ts';
import { textOf } from './entry-findings.ts';

/**
 * An entry's text as a component, with its headings. The text lies beside Astro's data store (see `renderedCache`).
 *
 * @throws where there is no such entry
 */
export async function renderEntry(collection: 'reports' | 'documents', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`${collection} has no text “${id}”.`);
  const { digest, page } = textOf(entry);
  const html = renderedCache(process.cwd(), collection).read(digest);
  const { Content } = await render({ ...entry, rendered: { html } });
  return { Content, headings: page.headings };
}
