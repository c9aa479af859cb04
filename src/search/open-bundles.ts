import { bundleOpeners } from './bundle-openers.ts';
import { openBundle, type Bundle } from './bundle.ts';
import type { PagefindEntry } from './pagefind-api.ts';
import { Turns } from './turns.ts';

/**
 * What the index of a site is made of (`pagefind/site.json`).
 *
 * @param root the address of the index's folder, with a trailing slash
 * @throws Error when it cannot be loaded
 */
export async function fetchSite(root: URL): Promise<IndexedSite> {
  const address = new URL('site.json', root);
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return (await answer.json()) as IndexedSite;
}

/**
 * Starts to open the documents' bundles of pages, which are small and hold what most readers look for: the page itself
 * reads them. Those of the reports are opened when they are first wanted, so that the documents do not share a slow line
 * with them.
 *
 * @param root the address of the index's folder, with a trailing slash
 * @param loading the engine, as soon as it is there
 */
export function openBundles(
  root: URL,
  { bundles, documents }: IndexedSite,
  loading: Promise<WebAssembly.Module>,
): Bundles {
  const language = document.documentElement.lang;
  // Each would be asked for only when the engine has come; asked for now, they come together.
  for (const [part, { languages }] of bundles.slice(0, Math.max(documents, 1)).entries()) {
    const { hash } = languages[language] ?? {};
    if (hash) preload(new URL(`${part === 0 ? '' : `${part}/`}pagefind.${hash}.pf_meta`, root));
  }
  const opened = (open: typeof openBundle, entry: PagefindEntry, part: number): OpenedBundle => {
    const bundle = loading.then((engine) => open({ root: root.href, part, language, entry, engine }));
    // Whoever asks a bundle that could not be opened will find out.
    bundle.catch(() => undefined);
    return { bundle, turns: new Turns() };
  };
  let others: readonly OpenedBundle[] | undefined;
  return {
    documents: bundles.slice(0, documents).map((entry, part) => opened(openBundle, entry, part)),
    others() {
      const openers = others ? [] : bundleOpeners(root, bundles.length);
      return (others ??= bundles.slice(documents).map((entry, at) => {
        return opened(openers[at % openers.length] ?? openBundle, entry, documents + at);
      }));
    },
  };
}

/** The pages of the index, as they are opened. */
export interface Bundles {
  /** Those that hold documents alone; none on small sites. */
  readonly documents: readonly OpenedBundle[];
  /** All others; the first call opens them. */
  readonly others: () => readonly OpenedBundle[];
}

export interface OpenedBundle {
  readonly bundle: Promise<Bundle>;
  readonly turns: Turns;
}

/** The content of `site.json`: a description of each bundle, and how many of the first of them hold documents alone. */
export interface IndexedSite {
  readonly bundles: readonly PagefindEntry[];
  readonly documents: number;
}

/** Loads a file before it is asked for; unlike one that was fetched it need not be cacheable to be used. */
function preload(address: URL): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = address.href;
  document.head.append(link);
}
