import type { PagefindBundle, PagefindModule } from './pagefind-api.ts';
import { ENGINE_RANKING } from './ranking.ts';

/**
 * Loads the engine and starts to open the bundles of pages that the index is made of. Each can be asked as soon as it is
 * open itself, so that the documents can answer before the rest is there.
 *
 * @param root the address of the index's folder, with a trailing slash
 * @throws Error when the engine's script or the list of bundles cannot be loaded
 */
export async function openBundles(root: URL): Promise<Bundles> {
  // The index may have been built anew since the reader's last visit, but it does not change under this one.
  const metaCacheTag = String(Date.now());
  // The script asks for these after it has come itself; asked for now, they come together.
  for (const name of [WASM, `pagefind-entry.json?ts=${metaCacheTag}`]) preload(new URL(name, root));
  const [{ PagefindInstance }, site] = await Promise.all([
    import(/* @vite-ignore */ new URL('pagefind.js', root).href) as Promise<PagefindModule>,
    fetchSite(new URL('site.json', root)),
  ]);
  let wasm: Promise<void> | undefined;
  const open = async (_: unknown, i: number): Promise<PagefindBundle> => {
    const basePath = i === 0 ? root.href : new URL(`${i}/`, root).href;
    const bundle = new PagefindInstance({
      basePath,
      primary: i === 0,
      ranking: ENGINE_RANKING,
      metaCacheTag,
    });
    const load = bundle.loadWasm.bind(bundle);
    bundle.loadWasm = (name) => (wasm ??= load(name));
    await bundle.init(document.documentElement.lang, { load_wasm: true });
    return bundle;
  };
  const all = Array.from({ length: site.bundles }, open);
  // Whoever asks a bundle that could not be opened will find out.
  for (const bundle of all) bundle.catch(() => undefined);
  return { all, documents: all.slice(0, site.documents) };
}

/** The pages of the index, as they are opened. */
export interface Bundles {
  readonly all: readonly Promise<PagefindBundle>[];
  /** Those that hold documents alone; none on small sites. */
  readonly documents: readonly Promise<PagefindBundle>[];
}

const WASM = 'wasm.unknown.pagefind';

/** Loads a file before it is asked for; unlike one that was fetched it need not be cacheable to be used. */
function preload(address: URL): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = address.href;
  document.head.append(link);
}

async function fetchSite(address: URL): Promise<{ bundles: number; documents: number }> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return (await answer.json()) as { bundles: number; documents: number };
}
