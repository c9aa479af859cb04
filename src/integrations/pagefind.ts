import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { paths } from '../domain/paths.ts';
import { searchCopy } from '../search/search-copy.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import { engineScript } from './engine-script.ts';
import { indexedText } from './indexed-text.ts';

/**
 * Writes the full-text index of the built pages to `pagefind/`.
 *
 * Only pages that hold `data-pagefind-body` are indexed, from a copy in which đ and document numbers are made
 * searchable (see `searchCopy`); the pages themselves stay as they are.
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, bundles } = await writeIndex(fileURLToPath(dir));
        logger.info(`${pages} pages indexed for search${bundles > 1 ? ` in ${bundles} bundles` : ''}`);
      },
    },
  };
}

/**
 * Indexes every page below a built folder and writes `pagefind/` into it: the engine and the first bundle of pages, the
 * other bundles in folders named by their numbers from 1, and `site.json`, which tells how many bundles there are and how
 * many of these, from the first on, hold documents alone (none on small sites).
 *
 * The engine's time for a query grows with the square of a bundle's pages, so large sites are cut into several, by a
 * digest of the addresses: each is like the others in its words, and a page stays where it is when others come.
 * Documents are short and are what most readers look for: by themselves they are loaded long before the reports are.
 *
 * @param dist the folder that holds the site's root
 * @throws Error with Pagefind's own messages when a page or the index cannot be written
 */
export async function writeIndex(dist: string): Promise<{ pages: number; bundles: number }> {
  const output = join(dist, 'pagefind');
  await rm(output, { recursive: true, force: true });
  const files = await htmlFiles(dist);
  const documents = files.length > SMALL ? files.filter(isDocument) : [];
  const others = documents.length > 0 ? files.filter((file) => !isDocument(file)) : files;
  const documentBundles = split(documents);
  const bundles = [...documentBundles, ...split(others)];
  const vocabulary = new Vocabulary();
  let pages = 0;
  for (const [i, bundle] of bundles.entries()) {
    pages += await writeBundle(dist, bundle, i === 0 ? output : join(output, String(i)), vocabulary);
  }
  await removeUnneeded(output, bundles.length);
  const script = join(output, 'pagefind.js');
  await writeFile(script, await engineScript(await readFile(script, 'utf8')));
  const site = { bundles: bundles.length, documents: documentBundles.length };
  await writeFile(join(output, 'site.json'), JSON.stringify(site));
  await writeFile(join(output, 'words.json'), JSON.stringify(vocabulary.commonestFirst()));
  return { pages, bundles: bundles.length };
}

/** How many pages a bundle may have, and up to how many a site is one bundle. */
const LARGEST = 3000;
const SMALL = 500;

/** How many pages are on their way to the engine together, so that neither side waits for the other. */
const AT_ONCE = 16;

/** What stands beside the text repeats other pages' words and would be found in their place. */
const OPTIONS = { forceLanguage: 'vi', excludeSelectors: ['.margin'] };

function isDocument(file: string): boolean {
  return `/${file}`.startsWith(paths.documents);
}

function split(files: readonly string[]): string[][] {
  const count = Math.ceil(files.length / LARGEST);
  const groups = Map.groupBy(files, (file) => digest(file) % count);
  return [...groups.values()];
}

async function writeBundle(
  dist: string,
  files: readonly string[],
  outputPath: string,
  vocabulary: Vocabulary,
): Promise<number> {
  const { index } = required(await createIndex(OPTIONS));
  if (!index) throw new Error('Pagefind gave no index.');
  try {
    let pages = 0;
    for (let i = 0; i < files.length; i += AT_ONCE) {
      const batch = files.slice(i, i + AT_ONCE).map(async (file) => {
        return { url: urlOf(file), html: await readFile(join(dist, file), 'utf8') };
      });
      const texts = (await Promise.all(batch)).filter(({ html }) => html.includes('data-pagefind-body'));
      // The engine numbers pages as they arrive, so they are sent in order whichever was read first.
      const answers = texts.map(({ url, html }) => index.addHTMLFile({ url, content: searchCopy(html) }));
      for (const answer of await Promise.all(answers)) required(answer);
      for (const { html } of texts)
        vocabulary.add(
          indexedText(html, ({ class: names }) => names?.split(' ').includes('margin') ?? false),
        );
      pages += texts.length;
    }
    await mkdir(outputPath, { recursive: true });
    required(await index.writeFiles({ outputPath }));
    return pages;
  } finally {
    // The service keeps an index in memory until it is closed.
    await close();
  }
}

/** The ready-made interfaces that Pagefind puts beside its index (470 kB), and all but the first of its engines. */
async function removeUnneeded(output: string, bundles: number): Promise<void> {
  for (let bundle = 0; bundle < bundles; bundle++) {
    const folder = bundle === 0 ? output : join(output, String(bundle));
    const unneeded =
      bundle === 0 ? /^pagefind-(component-ui|modular-ui|ui|highlight|worker)\./ : /\.(js|css)$|^wasm/;
    for (const name of await readdir(folder)) if (unneeded.test(name)) await rm(join(folder, name));
  }
}

/** In byte order, so that two builds number their pages alike. */
async function htmlFiles(dist: string): Promise<string[]> {
  const names = await readdir(dist, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** FNV-1a, 32 bits. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

function urlOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function required<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
