import { getEntry, render } from 'astro:content';
import { renderedCache } from '../intake/rendered-cache.ts';
import { entryFindings } from './entry-findings.ts';

/**
 * An entry's text as a component, with its headings. The text lies beside Astro's data store (see `renderedCache`).
 *
 * @throws where there is no such entry
 */
export async function renderEntry(collection: 'reports' | 'documents', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`${collection} has no text “${id}”.`);
  const html = await renderedCache(process.cwd(), collection).read(entryFindings(entry.rendered).text);
  return render({ ...entry, rendered: { ...entry.rendered, html } });
}
