import { bundleOpeners } from './bundle-openers.ts';
import { openBundle, type Bundle } from './bundle.ts';

/**
 * Starts to load the engine and to open the bundles of pages that the index is made of. Each can be asked as soon as it
 * is open itself, so that the documents can answer before the rest is there.
 *
 * @param root the address of the index's folder, with a trailing slash
 * @throws Error when the list of bundles cannot be loaded
 */
export async function openBundles(root: URL): Promise<Bundles> {
  // The index may have been built anew since the reader's last visit, but it does not change under this one.
  const version = String(Date.now());
  // Each is asked for only when another has come; asked for now, they come together.
  preload('modulepreload', new URL('pagefind.js', root));
  for (const name of [WASM, `pagefind-entry.json?ts=${version}`]) preload('preload', new URL(name, root));
  const site = await fetchSite(new URL('site.json', root));
  const openers = bundleOpeners(root, site.bundles);
  const all = Array.from({ length: site.bundles }, (_, part) => {
    const open = openers[part % openers.length] ?? openBundle;
    return open({ root: root.href, part, language: document.documentElement.lang, version });
  });
  // Whoever asks a bundle that could not be opened will find out.
  for (const bundle of all) bundle.catch(() => undefined);
  return { all, documents: all.slice(0, site.documents) };
}

/** The pages of the index, as they are opened. */
export interface Bundles {
  readonly all: readonly Promise<Bundle>[];
  /** Those that hold documents alone; none on small sites. */
  readonly documents: readonly Promise<Bundle>[];
}

const WASM = 'wasm.unknown.pagefind';

/** Loads a file before it is asked for; unlike one that was fetched it need not be cacheable to be used. */
function preload(rel: 'preload' | 'modulepreload', address: URL): void {
  const link = document.createElement('link');
  link.rel = rel;
  if (rel === 'preload') link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = address.href;
  document.head.append(link);
}

async function fetchSite(address: URL): Promise<{ bundles: number; documents: number }> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return (await answer.json()) as { bundles: number; documents: number };
}
