import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { paths } from '../../src/domain/paths.ts';
import { launchChromium } from '../browser/chromium.ts';
import { askEngine } from './search/ask-engine.ts';
import { askSite } from './search/ask-site.ts';
import { createEngines } from './search/create-engines.ts';
import { madeSite } from './search/made-site.ts';
import { measureSearch } from './search/measure-search.ts';
import { readPages } from './search/read-pages.ts';
import { readQueries } from './search/query-table.ts';
import { HEADER, misses, promisesOf, rowOf } from './search/report.ts';

/**
 * `npm run bench -- search [--sizes 1000,10000] [--sites folder] [--alone]`: builds sites of made reports among which
 * are the real ones, asks the table of queries in a real browser through the search page, then of other engines over the
 * same pages; prints how often the right page comes first, what is missed, times and bytes. `--sites` keeps what is built
 * for the next run. Ends with 1 where a promise of the search is missed.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      sizes: { type: 'string', default: '1000,10000' },
      sites: { type: 'string' },
      alone: { type: 'boolean' },
    },
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'search-'));
  const browser = await launchChromium();
  try {
    for (const size of values.sizes.split(',').map(Number)) {
      const dist = await madeSite(size, path.resolve(values.sites ?? folder));
      const pages = await readPages(dist);
      const byPath = new Map(pages.map((page) => [page.path, page]));
      const searched = { site: dist, page: paths.search.slice(1), ask: askSite };
      const ours = await measureSearch(browser, searched, rows, byPath);
      console.log(`\n${size} reports, ${rows.length} queries\n\n${HEADER}\n${rowOf('this site', ours)}`);
      if (!values.alone) {
        const engines = await createEngines(pages, await mkdtemp(path.join(folder, 'engines-')));
        for (const [name, site] of engines) {
          const measured = await measureSearch(browser, { site, ask: askEngine }, rows, byPath);
          console.log(rowOf(name, measured));
        }
      }
      console.log(`\nMissed by this site:\n${misses(ours.answers).join('\n')}\n`);
      for (const { what, figure, limit, kept } of promisesOf(size, ours)) {
        console.log(`${kept ? 'kept' : 'MISSED'}: ${what}: ${figure.toFixed(2)} (${limit})`);
        if (!kept) process.exitCode = 1;
      }
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const rows = readQueries();
