import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { securityHeaders } from '../../src/security-headers.ts';
import { launchChromium } from '../browser/chromium.ts';
import { pageKinds } from '../browser/kinds.ts';
import { serve } from '../browser/static-server.ts';
import { buildSite } from '../site/build-site.ts';
import { median } from './median.ts';
import { loadPage, type PageLoad } from './pages/load-page.ts';
import { buildStarlight, STARLIGHT } from './pages/starlight.ts';

const REPORT = path.resolve(import.meta.dirname, '../../content/reports/2014/ket-qua-va-han-che-nam-2013.md');

/**
 * Loads each kind of page five times on slow 4G, and the same report on Starlight, in turn, so that a busy minute of
 * the machine falls on all of them. Prints the medians and ends with 1 where a page misses what was promised of it.
 * `--rounds 15` loads each more often; names of kinds leave out the others, but for the report.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...options],
    options: { rounds: { type: 'string', default: '5' } },
    allowPositionals: true,
  });
  const rounds = Number(values.rounds);
  const [site, rival] = [await buildSite(), await buildStarlight(REPORT)];
  if (site.code !== 0) throw new Error(site.output);
  await writeFile(path.join(rival.dist, '_headers'), RIVAL_HEADERS);
  const [ours, theirs] = [await serve(site.dist), await serve(rival.dist)];
  const browser = await launchChromium();
  try {
    const pages = [
      ...pageKinds
        .filter(({ name }) => name === 'report' || positionals.length === 0 || positionals.includes(name))
        .map(({ name, path: page }) => ({ name, address: ours.address + page })),
      { name: 'starlight', address: `${theirs.address}report/` },
    ];
    const loads: Record<string, PageLoad[]> = {};
    for (let turn = 0; turn < rounds; turn++) {
      const order = turn % 2 ? pages.toReversed() : pages;
      for (const { name, address } of order) (loads[name] ??= []).push(await loadPage(browser, address));
    }
    const rows = Object.fromEntries(Object.entries(loads).map(([name, all]) => [name, middle(all)]));
    console.log(
      `Slow 4G, processor ÷ 4, median of ${rounds}; bytes as sent (gzip), Starlight ${STARLIGHT}.\n`,
    );
    console.table(rows);
    const slower = (loads['report'] ?? []).map(
      ({ lcp }, turn) => lcp / (loads['starlight']?.[turn]?.lcp ?? 0),
    );
    console.log(`LCP of the report ÷ Starlight’s, round by round: ${median(slower).toFixed(3)}`);
    const missed = promises(rows, median(slower)).filter(({ kept }) => !kept);
    for (const { what, figure } of missed) console.error(`Missed: ${what}: ${figure}`);
    if (missed.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await Promise.all([ours.close(), theirs.close()]);
    await Promise.all([site, rival].map(({ root }) => rm(root, { recursive: true })));
  }
}

/** The medians of some loads. */
function middle(loads: readonly PageLoad[]): Row {
  const of = (figure: (load: PageLoad) => number) => median(loads.map(figure));
  const bytes = (type: string) => of((load) => load.bytes[type] ?? 0);
  return {
    html: bytes('Document'),
    css: bytes('Stylesheet'),
    fonts: bytes('Font'),
    script: bytes('Script'),
    all: of((load) => Object.values(load.bytes).reduce((sum, size) => sum + size, 0)),
    requests: of(({ requests }) => requests),
    fcp: Math.round(of(({ fcp }) => fcp)),
    lcp: Math.round(of(({ lcp }) => lcp)),
    cls: Number(of(({ cls }) => cls).toFixed(4)),
  };
}

/**
 * What the pages are to keep to. The search and the citation check are tools, which are script.
 *
 * @param lcp the report's LCP in the measure of Starlight's of the same round
 */
function promises(rows: Readonly<Record<string, Row>>, lcp: number): readonly Promised[] {
  const { starlight, report } = rows;
  if (!starlight || !report) throw new Error('There is no report to compare');
  const pages = Object.entries(rows).filter(([name]) => name !== 'starlight');
  const most = (what: string, figure: number, limit: number) => ({ what, figure, kept: figure <= limit });
  return [
    most('bytes of the report ÷ Starlight’s (0.9)', report.all / starlight.all, 0.9),
    most('LCP of the report ÷ Starlight’s (1)', lcp, 1),
    most('HTML and CSS of the report (14 kB)', report.html + report.css, 14 * 1024),
    ...pages.map(([name, { cls }]) => most(`CLS of ${name} (0.01)`, cls, 0.01)),
    ...pages
      .filter(([name]) => name !== 'search' && name !== 'checker')
      .map(([name, { script }]) => most(`script of ${name} (2 kB)`, script, 2048)),
  ];
}

/**
 * What our pages come with, but for the policy, which would refuse Starlight's inline scripts: for a page with
 * Cross-Origin-Opener-Policy the browser starts a process of its own, which is no fault of the page.
 */
const RIVAL_HEADERS = [
  '/*',
  ...Object.entries(securityHeaders)
    .filter(([name]) => name !== 'Content-Security-Policy')
    .map(([name, value]) => `  ${name}: ${value}`),
  '',
].join('\n');

type Row = Readonly<
  Record<'html' | 'css' | 'fonts' | 'script' | 'all' | 'requests' | 'fcp' | 'lcp' | 'cls', number>
>;

interface Promised {
  readonly what: string;
  readonly figure: number;
  readonly kept: boolean;
}
