import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { filesBelow } from '../../src/checksums/hash-folder.ts';
import { relativeLinks } from '../../src/integrations/relative-links.ts';
import { replaceHtmlUrls } from '../../src/output/replace-urls.ts';

const PAGES = 10_000;

/** Prints how long the pass takes that makes the links of 10,000 pages relative: those of `dist/`, again and again. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'links-'));
  const { pages, bytes } = await writePages('dist', folder);
  const [start, work] = [performance.now(), process.cpuUsage()];
  await makeRelative(folder);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(work);
  rmSync(folder, { recursive: true });
  console.log(`${pages} pages, ${(bytes / 1e6).toFixed(0)} MB of HTML`);
  console.log(`  ${seconds.toFixed(2)} s by the clock, ${((user + system) / 1e6).toFixed(2)} s of work`);
}

/** Copies a built site until there are enough pages, with links from the root as Astro writes them. */
async function writePages(dist: string, folder: string): Promise<{ pages: number; bytes: number }> {
  const pages = (await filesBelow(dist)).filter((file) => /(^|\/)index\.html$/.test(file));
  if (pages.length === 0) throw new Error('dist/ has no pages: run npm run build first.');
  let [written, bytes] = [0, 0];
  for (let copy = 0; written < PAGES; copy++) {
    for (const file of pages.slice(0, PAGES - written)) {
      const base = new URL(`http://site/${copy}/${file}`);
      const html = replaceHtmlUrls(readFileSync(path.join(dist, file), 'utf8'), (url) => {
        return /^(?:[a-z]+:|#)/.test(url) ? url : new URL(url, base).href.slice('http://site'.length);
      });
      const target = path.join(folder, String(copy), file);
      cpSync(path.join(dist, file), target, { recursive: true });
      writeFileSync(target, html);
      written += 1;
      bytes += Buffer.byteLength(html);
    }
  }
  return { pages: written, bytes };
}

/** What the build does with its folder. */
async function makeRelative(folder: string): Promise<void> {
  const { hooks } = relativeLinks();
  await hooks['astro:config:done']?.({ config: { base: '/' } } as HookParameters<'astro:config:done'>);
  const dir = pathToFileURL(`${folder}/`);
  await hooks['astro:build:done']?.({ dir } as HookParameters<'astro:build:done'>);
}
