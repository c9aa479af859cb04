import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { fold } from '../domain/fold.ts';
import { searchCopy } from '../search/search-copy.ts';

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
        const dist = fileURLToPath(dir);
        const pages = await writeIndex(dist);
        logger.info(`${pages} pages indexed for search`);
      },
    },
  };
}

/**
 * Indexes every page below a built folder and writes `pagefind/` into it.
 *
 * @param dist the folder that holds the site's root
 * @returns how many pages are in the index
 * @throws Error with Pagefind's own messages when a page or the index cannot be written
 */
export async function writeIndex(dist: string): Promise<number> {
  const index = required(
    (await createIndex({ forceLanguage: 'vi' })) as Answer & { index?: PagefindIndex },
  ).index;
  if (!index) throw new Error('Pagefind gave no index.');
  try {
    let pages = 0;
    const vocabulary = new Map<string, number>();
    for (const file of await htmlFiles(dist)) {
      const html = await readFile(join(dist, file), 'utf8');
      if (!html.includes('data-pagefind-body')) continue;
      required(await index.addHTMLFile({ url: urlOf(file), content: searchCopy(html) }));
      for (const word of wordsOf(html)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
      pages++;
    }
    const outputPath = join(dist, 'pagefind');
    await rm(outputPath, { recursive: true, force: true });
    required(await index.writeFiles({ outputPath }));
    await removeUnused(outputPath);
    await writeFile(join(outputPath, 'words.json'), JSON.stringify(commonestFirst(vocabulary)));
    return pages;
  } finally {
    await close();
  }
}

/** The ready-made interfaces that Pagefind puts beside its index: 430 kB that no page here loads. */
const UNUSED = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;

async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (UNUSED.test(name)) await rm(join(folder, name));
}

/** The folded words of a page's text, each once; they tell a slip of the fingers from a word. */
function wordsOf(html: string): Set<string> {
  const text = fold(html.replace(/<(script|style)\b.*?<\/\1>|<[^>]*>/gs, ' '));
  return new Set(text.match(/(?<![\p{L}\d])[a-z]{2,20}(?![\p{L}\d])/gu));
}

function commonestFirst(vocabulary: ReadonlyMap<string, number>): string[] {
  return [...vocabulary].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

/** In byte order, so that two builds number their pages alike. */
async function htmlFiles(dist: string): Promise<string[]> {
  const names = await readdir(dist, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

function urlOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function required<T extends Answer>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

interface Answer {
  errors: string[];
}
