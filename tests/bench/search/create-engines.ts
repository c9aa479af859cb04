import { execFileSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { fold } from '../../../src/domain/fold.ts';
import { indexedPart } from '../../../src/integrations/indexed-part.ts';
import type { IndexedPage } from './read-pages.ts';

/**
 * Puts other engines over the pages of a site, each in a folder with an empty page, its script and its index.
 * Their libraries are fetched from npm. They get pages and queries folded (no accents, d for đ), which they would not do
 * by themselves; Pagefind, which folds by itself, gets them as they are.
 *
 * @param folder an empty folder
 * @returns the engines' names with their folders
 */
export async function createEngines(
  pages: readonly IndexedPage[],
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  await cp(path.join(import.meta.dirname, 'engines'), folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  execFileSync('npm', ['install', '--silent', '--no-audit', ...Object.values(LIBRARIES)], { cwd: folder });
  const made = new Map([['Pagefind', await createPagefind(pages, path.join(folder, 'site-pagefind'))]]);
  for (const [name, library] of Object.entries(LIBRARIES)) {
    const site = path.join(folder, `site-${name}`);
    await createEngine(pages, path.join(folder, `${name}.js`), site);
    made.set(library, site);
  }
  return made;
}

/** The modules of `engines/`, with what npm fetches for them. */
const LIBRARIES = {
  minisearch: 'minisearch@7.2.0',
  flexsearch: 'flexsearch@0.8.212',
  orama: '@orama/orama@3.1.18',
};

async function createPagefind(pages: readonly IndexedPage[], site: string): Promise<string> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('; '));
  for (const { path: url, html } of pages) await index.addHTMLFile({ url: `/${url}`, content: html });
  await index.writeFiles({ outputPath: path.join(site, 'pagefind') });
  await close();
  await writePage(site);
  await writeFile(path.join(site, 'search.js'), PAGEFIND);
  return site;
}

async function createEngine(pages: readonly IndexedPage[], module: string, site: string): Promise<void> {
  const { pack } = (await import(pathToFileURL(module).href)) as EngineModule;
  await writePage(site);
  const texts = pages.map(({ path, name, title, html }) => {
    const text = fold(indexedPart(html, () => false).text);
    return { path, title: fold(`${name} ${title}`), text };
  });
  await writeFile(path.join(site, 'index.json'), await pack(texts));
  await build({
    stdin: { contents: ENGINE.replace('MODULE', module), resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    outfile: path.join(site, 'search.js'),
    logLevel: 'error',
  });
}

/** The script of an engine's page: finds the first results of a text; loads the index when it is first asked. */
const ENGINE = `
  import { fold } from '../../../src/domain/fold.ts';
  import { open } from 'MODULE';
  let index;
  export async function search(text) {
    index ??= fetch('index.json').then((answer) => answer.text()).then(open);
    return (await (await index)(fold(text))).slice(0, 10);
  }`;
const PAGEFIND = `
  import * as pagefind from './pagefind/pagefind.js';
  export async function search(text) {
    const { results } = await pagefind.search(text);
    const pages = await Promise.all(results.slice(0, 3).map((result) => result.data()));
    return pages.map(({ raw_url }) => raw_url.slice(1));
  }`;

async function writePage(site: string): Promise<void> {
  await mkdir(site, { recursive: true });
  await writeFile(
    path.join(site, 'index.html'),
    '<!doctype html><html lang="vi"><title>Search</title></html>\n',
  );
}

interface EngineModule {
  readonly pack: (
    pages: readonly { path: string; title: string; text: string }[],
  ) => Promise<string> | string;
}
