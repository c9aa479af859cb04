import { availableParallelism } from 'node:os';
import { paths } from '../domain/paths.ts';
import { inThreads } from '../intake/in-threads.ts';
import { planBundles } from './bundle-plan.ts';
import { indexBundle, type Bundle } from './index-bundle.ts';
import type { IndexCache } from './index-cache.ts';
import { INDEX_PARTS, tellProgress } from './progress.ts';

/**
 * Indexes each bundle of pages as soon as the last of its texts is written, on the cores that rendering leaves idle: of
 * lists the index holds nothing. The result lies in the cache, where `writeIndex` finds it: what is wrong with it, or
 * missing, costs time and nothing else.
 */
export const earlyIndex = {
  /**
   * @param dist the folder that the pages are written to
   * @param pages all HTML files that will be, as paths from it
   * @returns the pages in the order that is best for it: while the last lists are rendered, the last texts are indexed
   */
  begin(place: IndexCache, dist: string, pages: readonly string[]): readonly string[] {
    const { documents, others } = planBundles(pages);
    waiting.clear();
    indexed = 0;
    // On a small site the only bundle is whole when all is.
    if (documents.length === 0) return pages;
    const plan = [...others, ...documents].map((files) => files.filter(isText));
    all = plan.length;
    for (const files of plan) {
      const bundle: Waiting = { dist, files, ...place, missing: new Set(files) };
      for (const file of files) waiting.set(file, bundle);
    }
    return [...plan.flat(), ...pages.filter((page) => !isText(page))];
  },

  /** A page lies in its place. */
  written(page: string): void {
    const bundle = waiting.get(page);
    if (!bundle?.missing.delete(page) || bundle.missing.size > 0) return;
    queue.push(bundle);
    next(availableParallelism() - 1);
  },

  /** All pages are rendered: resolves when those bundles that were whole have been indexed. */
  async whole(): Promise<void> {
    waiting.clear();
    const cores = availableParallelism();
    for (let free = next(cores); free < cores; free = next(cores)) await Promise.race(working);
  },
};

/** Whether a page is a report's or a document's, which has its year and its name in its address. */
function isText(page: string): boolean {
  const folder = [paths.reports, paths.documents].find((one) => `/${page}`.startsWith(one));
  return folder !== undefined && /^\d{4}\/[^/]+\/index\.html$/.test(`/${page}`.slice(folder.length));
}

/** The bundle of each page. */
const waiting = new Map<string, Waiting>();
const queue: Bundle[] = [];
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

async function index({ dist, files, cache, code }: Bundle): Promise<void> {
  try {
    await inThreads([{ dist, files, cache, code }], {
      messageOf: (bundle) => bundle,
      worker: new URL('./index-worker.ts', import.meta.url),
      here: indexBundle,
      keep: () => undefined,
      fewest: 0,
      beside: true,
      apart: true,
    });
  } catch {
    // It will fail again where somebody waits for it.
  }
}

interface Waiting extends Bundle {
  /** The pages that are not written yet. */
  readonly missing: Set<string>;
}
