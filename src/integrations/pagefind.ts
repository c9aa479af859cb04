import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../checksums/hash-folder.ts';
import { inThreads } from '../intake/in-threads.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import { WORKER_SCRIPT } from '../search/bundle-openers.ts';
import type { IndexedSite } from '../search/open-bundles.ts';
import type { PagefindEntry } from '../search/pagefind-api.ts';
import { isText, planBundles, type BundleSizes } from './bundle-plan.ts';
import { earlyIndex } from './early-index.ts';
import { engineScript, workerScript } from './engine-script.ts';
import {
  findBundle,
  indexBundle,
  isForIndex,
  type Bundle,
  type BundlePlace,
  type IndexedBundle,
} from './index-bundle.ts';
import { indexCacheOf, type IndexCache } from './index-cache.ts';
import { linkFile } from './link-file.ts';
import { INDEX_PARTS, tellProgress } from './progress.ts';

/**
 * Writes the full-text index of the built pages to `pagefind/`.
 *
 * Only pages that hold `data-pagefind-body` are indexed, from a copy in which đ and document numbers are made
 * searchable (see `searchCopy`); the pages themselves stay as they are.
 */
export function pagefind(): AstroIntegration {
  let root = '';
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        await earlyIndex.whole();
        const { pages, bundles } = await writeIndex(fileURLToPath(dir), await indexCacheOf(root));
        logger.info(`${pages} pages indexed for search${bundles > 1 ? ` in ${bundles} bundles` : ''}`);
      },
    },
  };
}

/**
 * Indexes every page below a built folder and writes `pagefind/` into it: the engine and the first bundle of pages, the
 * other bundles in folders named by their numbers from 1, and `site.json`, which holds each bundle's description and tells
 * how many of them, from the first on, hold documents alone (none on small sites). A bundle whose pages are those of
 * an earlier build, or that was indexed while other pages were rendered, is taken from the cache.
 *
 * @param dist the folder that holds the site's root
 * @param cache a folder for the bundles of this build; others are removed from it
 * @param code changes with whatever makes the index, beside the pages
 * @param sizes of bundles
 * @throws Error with Pagefind's own messages when a page or the index cannot be written
 */
export async function writeIndex(
  dist: string,
  { cache, code }: IndexCache,
  sizes?: BundleSizes,
): Promise<{ pages: number; bundles: number }> {
  const output = join(dist, 'pagefind');
  await rm(output, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  const pages = filesBelow(dist).filter((file) => file.endsWith('.html'));
  const plan = planBundles(pages, sizes);
  const place = { dist, cache, code, isNew: false };
  const documents = bundlesOf(plan.documents, place);
  const bundles = [...documents, ...bundlesOf(plan.others, place)];
  // The engine is wanted even where there is nothing to find.
  if (bundles.length === 0) bundles.push({ ...place, files: [] });
  const made = await indexAll(bundles);
  const vocabulary = new Vocabulary();
  // Pagefind writes no index of pages none of which is for it, and could not open it.
  const results = made.some(holdsPages) ? made.filter(holdsPages) : made.slice(0, 1);
  for (const [index, { folder, words }] of results.entries()) {
    await publish(folder, index === 0 ? output : join(output, String(index)), index === 0);
    vocabulary.addCounts(words);
  }
  await removeOthers(cache, new Set(made.map(({ place }) => place)));
  const ofDocuments = made.slice(0, documents.length).filter(holdsPages);
  const entries = results.map(async ({ folder }): Promise<PagefindEntry> => {
    return JSON.parse(await readFile(join(folder, ENTRY), 'utf8')) as PagefindEntry;
  });
  const site: IndexedSite = { bundles: await Promise.all(entries), documents: ofDocuments.length };
  await writeFile(join(output, 'site.json'), JSON.stringify(site));
  await writeFile(join(output, 'words.json'), JSON.stringify(vocabulary.commonestFirst()));
  return { pages: results.reduce((sum, { pages }) => sum + pages, 0), bundles: results.length };
}

/** Bundles of those pages that are for the index. */
function bundlesOf(groups: readonly (readonly string[])[], place: BundlePlace): Bundle[] {
  const isIndexed = (page: string) => isText(page) || isForIndex(readFileSync(join(place.dist, page)));
  return groups
    .map((group) => ({ ...place, files: group.filter(isIndexed) }))
    .filter(({ files }) => files.length > 0);
}

/** The index of each bundle, in their order. */
async function indexAll(bundles: readonly Bundle[]): Promise<IndexedBundle[]> {
  const indexed = new Map<Bundle, IndexedBundle>();
  const keep = (bundle: Bundle, result: IndexedBundle): void => {
    indexed.set(bundle, result);
    tellProgress(INDEX_PARTS, indexed.size, bundles.length);
  };
  for (const bundle of bundles) {
    const found = await findBundle(bundle);
    if (found) keep(bundle, found);
  }
  const missing = bundles.filter((bundle) => !indexed.has(bundle));
  await inThreads(missing, {
    messageOf: (bundle) => ({ ...bundle, isLast: true }),
    worker: new URL('./index-worker.ts', import.meta.url),
    here: indexBundle,
    keep,
    // What one of several bundles holds is not for this process, either.
    fewest: bundles.length > 1 ? 1 : 2,
    batch: 1,
    apart: true,
  });
  return bundles.flatMap((bundle) => indexed.get(bundle) ?? []);
}

const ENTRY = 'pagefind-entry.json';

function holdsPages({ pages }: IndexedBundle): boolean {
  return pages > 0;
}

/** Puts the index of a bundle into the site, and with the first its engine, without the interfaces ready-made for it. */
async function publish(folder: string, target: string, isFirst: boolean): Promise<void> {
  const unneeded = isFirst ? SCRIPTS : SCRIPTS_AND_ENGINE;
  for (const file of filesBelow(folder)) {
    if (!unneeded.test(file)) linkFile(join(folder, file), join(target, file));
  }
  // Not a link: it shares no bytes with the cache, where it stays as Pagefind wrote it.
  if (!isFirst) return;
  await writeFile(join(target, SCRIPT), await engineScript(await readFile(join(folder, SCRIPT), 'utf8')));
  await writeFile(join(target, WORKER_SCRIPT), await workerScript());
}

const SCRIPT = 'pagefind.js';
const SCRIPTS = /\.(js|css)$/;
const SCRIPTS_AND_ENGINE = /\.(js|css)$|^wasm/;

async function removeOthers(cache: string, places: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!places.has(join(cache, name))) await rm(join(cache, name), { recursive: true });
  }
}
