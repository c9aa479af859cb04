import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../checksums/hash-folder.ts';
import { paths } from '../domain/paths.ts';
import { fingerprint } from '../intake/fingerprint.ts';
import { inThreads } from '../intake/in-threads.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import { WORKER_SCRIPT } from '../search/bundle-openers.ts';
import type { IndexedSite } from '../search/open-bundles.ts';
import type { PagefindEntry } from '../search/pagefind-api.ts';
import { engineScript, workerScript } from './engine-script.ts';
import { indexBundle, type Bundle, type IndexedBundle } from './index-bundle.ts';
import { linkFile } from './link-file.ts';

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
        const code = await fingerprint(root, INDEXING_CODE);
        const { pages, bundles } = await writeIndex(fileURLToPath(dir), join(root, CACHE), code);
        logger.info(`${pages} pages indexed for search${bundles > 1 ? ` in ${bundles} bundles` : ''}`);
      },
    },
  };
}

const CACHE = '.cache/search-index';
const INDEXING_CODE = ['src/integrations', 'src/search', 'src/domain', 'node_modules/pagefind/package.json'];

/**
 * Indexes every page below a built folder and writes `pagefind/` into it: the engine and the first bundle of pages, the
 * other bundles in folders named by their numbers from 1, and `site.json`, which holds each bundle's description and tells
 * how many of them, from the first on, hold documents alone (none on small sites).
 *
 * The engine's time for a query grows with the square of a bundle's pages, so large sites are cut into several, by a
 * digest of the addresses: each is like the others in its words, and a page stays where it is when others come.
 * Documents are short and are what most readers look for: by themselves they are loaded long before the reports are.
 * A bundle whose pages are those of an earlier build is taken from the cache.
 *
 * @param dist the folder that holds the site's root
 * @param cache a folder for the bundles of this build; others are removed from it
 * @param code changes with whatever makes the index, beside the pages
 * @param sizes how many pages a bundle may have, and up to how many a site is one bundle
 * @throws Error with Pagefind's own messages when a page or the index cannot be written
 */
export async function writeIndex(
  dist: string,
  cache: string,
  code: string,
  { largest, small } = SIZES,
): Promise<{ pages: number; bundles: number }> {
  const output = join(dist, 'pagefind');
  await rm(output, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  const files = (await filesBelow(dist)).filter((file) => file.endsWith('.html'));
  const documents = files.length > small ? files.filter(isDocument) : [];
  const others = documents.length > 0 ? files.filter((file) => !isDocument(file)) : files;
  const documentBundles = split(documents, largest);
  const bundles = [...documentBundles, ...split(others, largest)].map((own): Bundle => ({
    dist,
    files: own,
    cache,
    code,
  }));
  const indexed = new Map<Bundle, IndexedBundle>();
  await inThreads(bundles, {
    messageOf: (bundle) => bundle,
    worker: new URL('./index-worker.ts', import.meta.url),
    here: indexBundle,
    keep: (bundle, result) => void indexed.set(bundle, result),
    fewest: 2,
    batch: 1,
  });
  const vocabulary = new Vocabulary();
  const made = bundles.flatMap((bundle) => indexed.get(bundle) ?? []);
  // Pagefind writes no index of pages none of which is for it, and could not open it.
  const results = made.some(holdsPages) ? made.filter(holdsPages) : made.slice(0, 1);
  for (const [index, { folder, words }] of results.entries()) {
    await publish(folder, index === 0 ? output : join(output, String(index)), index === 0);
    vocabulary.addCounts(words);
  }
  await removeOthers(cache, new Set(made.map(({ place }) => place)));
  const ofDocuments = made.slice(0, documentBundles.length).filter(holdsPages);
  const entries = results.map(async ({ folder }): Promise<PagefindEntry> => {
    return JSON.parse(await readFile(join(folder, ENTRY), 'utf8')) as PagefindEntry;
  });
  const site: IndexedSite = { bundles: await Promise.all(entries), documents: ofDocuments.length };
  await writeFile(join(output, 'site.json'), JSON.stringify(site));
  await writeFile(join(output, 'words.json'), JSON.stringify(vocabulary.commonestFirst()));
  return { pages: results.reduce((sum, { pages }) => sum + pages, 0), bundles: results.length };
}

const SIZES = { largest: 3000, small: 500 };
const ENTRY = 'pagefind-entry.json';

function holdsPages({ pages }: IndexedBundle): boolean {
  return pages > 0;
}

function isDocument(file: string): boolean {
  return `/${file}`.startsWith(paths.documents);
}

function split(files: readonly string[], largest: number): string[][] {
  const count = Math.ceil(files.length / largest);
  const groups = Map.groupBy(files, (file) => digest(file) % count);
  return [...groups.values()];
}

/** Puts the index of a bundle into the site, and with the first its engine, without the interfaces ready-made for it. */
async function publish(folder: string, target: string, isFirst: boolean): Promise<void> {
  const unneeded = isFirst ? SCRIPTS : SCRIPTS_AND_ENGINE;
  for (const file of await filesBelow(folder)) {
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

/** FNV-1a, 32 bits. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
