import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../src/checksums/hash-folder.ts';
import { makeRelative } from '../../src/integrations/make-relative.ts';
import { replaceHtmlUrls } from '../../src/output/replace-urls.ts';

const PAGES = 10_000;

/** Prints how long it takes to make the links of 10,000 pages relative: those of `dist/`, again and again. */
export async function run(): Promise<void> {
  const pages = await readPages('dist');
  const [start, work] = [performance.now(), process.cpuUsage()];
  let bytes = 0;
  for (let made = 0; made < PAGES; made += 1) {
    const { file, html } = pages[made % pages.length] ?? { file: '', html: '' };
    bytes += makeRelative(html, file, '/').length;
  }
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(work);
  console.log(`${PAGES} pages, ${(bytes / 1e6).toFixed(0)} million characters of HTML`);
  console.log(`  ${seconds.toFixed(2)} s by the clock, ${((user + system) / 1e6).toFixed(2)} s of work`);
}

/** The pages of a built site, with links from the root as Astro writes them. */
async function readPages(dist: string): Promise<{ file: string; html: string }[]> {
  const files = filesBelow(dist).filter((file) => /(^|\/)index\.html$/.test(file));
  if (files.length === 0) throw new Error('dist/ has no pages: run npm run build first.');
  return files.map((file) => {
    const base = new URL(`http://site/${file}`);
    const html = replaceHtmlUrls(readFileSync(path.join(dist, file), 'utf8'), (url) => {
      return /^(?:[a-z]+:|#)/.test(url) ? url : new URL(url, base).href.slice('http://site'.length);
    });
    return { file, html };
  });
}
