import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { startProcess, type Hand } from '../intake/in-threads.ts';
import { isText, planBundles } from './bundle-plan.ts';
import { ComingPages } from './coming-pages.ts';
import { findBundle, type BundlePlace } from './index-bundle.ts';
import type { IndexCache } from './index-cache.ts';
import type { BundlePart } from './index-worker.ts';
import { INDEX_PARTS, tellProgress } from './progress.ts';

/**
 * Indexes bundles of pages while others are rendered, on the cores that rendering leaves idle: each as soon as the last of
 * its texts is written or, where no earlier build has left an index that may turn out to be the same, as they are written.
 * (Of lists the index holds nothing.) The result lies in the cache, where `writeIndex` finds it: what is wrong with it, or
 * missing, costs time and nothing else.
 */
export const earlyIndex = {
  /**
   * @param dist the folder that the pages are written to
   * @param pages all HTML files that will be, as paths from it
   * @param isKept whether a page is taken over from the last build
   * @returns the pages in the order that is best for it: bundles that have changed come before those that have not, and
   *   while the last lists are rendered, the last texts are indexed
   */
  begin(
    { cache, code }: IndexCache,
    dist: string,
    pages: readonly string[],
    isKept: (page: string) => boolean,
  ): readonly string[] {
    const { documents, others } = planBundles(pages);
    waiting.clear();
    indexed = 0;
    // On a small site the only bundle is whole when all is.
    if (documents.length === 0) return pages;
    const bundles = [...others, ...documents].map((files) => files.filter(isText));
    const isSame = Map.groupBy(bundles, (files) => files.every(isKept));
    const plan = [...(isSame.get(false) ?? []), ...(isSame.get(true) ?? [])];
    all = plan.length;
    const isNew = !existsSync(cache) || readdirSync(cache).length === 0;
    for (const files of plan) {
      const bundle: ComingBundle = { dist, cache, code, isNew, pages: new ComingPages(files) };
      for (const file of files) waiting.set(file, bundle);
      if (isNew) queue.push(bundle);
    }
    next(availableParallelism() - 1);
    return [...plan.flat(), ...pages.filter((page) => !isText(page))];
  },

  /** A page lies in its place. */
  written(page: string): void {
    const bundle = waiting.get(page);
    if (!bundle) return;
    waiting.delete(page);
    bundle.pages.written(page);
    if (!bundle.isNew && bundle.pages.isWhole) queue.push(bundle);
    // Lists, which hold nothing for the index, come last: what is left need not wait for them.
    next(availableParallelism() - (waiting.size > 0 ? 1 : 0));
  },

  /** All pages are rendered: resolves when those bundles that are whole have been indexed. */
  async whole(): Promise<void> {
    for (const { pages } of waiting.values()) pages.end();
    waiting.clear();
    const cores = availableParallelism();
    for (let free = next(cores); free < cores; free = next(cores)) await Promise.race(working);
  },
};

/** The bundle of each page that is not written yet. */
const waiting = new Map<string, ComingBundle>();
const queue: ComingBundle[] = [];
const working = new Set<Promise<void>>();
/** How many bundles have been indexed, of how many. */
let indexed = 0;
let all = 0;

/** Begins what there is to do, and tells how many threads stay free. */
function next(most: number): number {
  while (working.size < Math.max(most, 1)) {
    const bundle = queue.shift();
    if (!bundle) break;
    const work: Promise<void> = index(bundle).finally(() => {
      working.delete(work);
      indexed += 1;
      // The last word is that of the step which takes all bundles together.
      if (indexed < all) tellProgress(INDEX_PARTS, indexed, all);
      next(most);
    });
    working.add(work);
  }
  return most - working.size;
}

async function index({ pages, ...place }: ComingBundle): Promise<void> {
  let hand: Hand | null = null;
  try {
    if (!place.isNew && (await findBundle({ ...place, files: pages.files }))) return;
    hand = startProcess(new URL('./index-worker.ts', import.meta.url));
    for await (const part of pages.parts()) {
      await hand.ask([{ ...place, ...part } satisfies BundlePart]);
    }
  } catch {
    // It will fail again where somebody waits for it.
  } finally {
    await hand?.end();
  }
}

interface ComingBundle extends BundlePlace {
  readonly pages: ComingPages;
}
