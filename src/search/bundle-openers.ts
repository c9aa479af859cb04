import { wrap } from 'comlink';
import { openBundle, type Bundle, type BundlePlace } from './bundle.ts';

/**
 * Those who open bundles, in turn: workers, where the index is so large that a query would keep the page from answering
 * the next key, else this page itself. Where workers cannot be had, this page does their work.
 *
 * @param root the address of the index's folder, with a trailing slash
 * @param bundles how many there are
 */
export function bundleOpeners(root: URL, bundles: number): readonly BundleOpener[] {
  const count = bundles < FEWEST ? 0 : Math.min(navigator.hardwareConcurrency, MOST);
  return count < 2 ? [openBundle] : Array.from({ length: count }, () => startWorker(root));
}

/** From how many bundles on workers are started, and how many at most. */
const FEWEST = 4;
const MOST = 4;

function startWorker(root: URL): BundleOpener {
  const worker = new Worker(new URL(WORKER_SCRIPT, root), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('A worker of the search cannot be started')));
  });
  failed.catch(() => worker.terminate());
  const { openBundle: open } = wrap<{ openBundle: BundleOpener }>(worker);
  return (place) => Promise.race([open(place), failed]).catch(() => openBundle(place));
}

/** The worker's script in the index's folder; `integrations/engine-script.ts` writes it. */
export const WORKER_SCRIPT = 'worker.js';

type BundleOpener = (place: BundlePlace) => Promise<Bundle>;
