import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { pageKinds } from '../browser/kinds.ts';
import { serve } from '../browser/static-server.ts';
import { buildSite } from '../site/build-site.ts';
import { slowdownFor } from './lighthouse/slowdown.ts';

/** What npm fetches into a temporary folder: 176 MB, too much for a development dependency. */
const LIGHTHOUSE = '13.5.0';
const BARE = {
  name: 'bare',
  path: 'bare/',
  html: '<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Trang trơn</title><h1>Một trang</h1><p>Một câu.</p></html>\n',
} as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Has Lighthouse judge each kind of page, served with the headers that the site ships: as a phone with its own slow
 * network and processor, and as a desktop. Prints the scores and what cost points, and ends with 1 where a score is less
 * than 100. What a phone is depends on the machine (see `slowdownFor`): the phone's performance is judged again as the
 * machine's own speed asks for. What the machine itself costs shows beside them: `bare` is a page of one heading and one
 * sentence. `--rounds 5` takes the run in the middle of five; names of kinds leave out the others.
 *
 * It takes the Chrome or Chromium that is installed, or the one at CHROME_PATH.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...options],
    options: { rounds: { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  const site = await buildSite({ siteUrl: 'https://tu-lieu.example/' });
  if (site.code !== 0) throw new Error(site.output);
  await mkdir(path.join(site.dist, BARE.name));
  await writeFile(path.join(site.dist, BARE.path, 'index.html'), BARE.html);
  const folder = await fetchLighthouse();
  const { lighthouse, desktop, middle, launch } = await load(folder);
  const server = await serve(site.dist);
  const chrome = await launch({ chromeFlags: ['--headless=new', '--no-sandbox'] });
  const judge = async (page: string, settings: object, config?: object): Promise<readonly Result[]> => {
    const runs: Result[] = [];
    const flags = { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error', ...settings };
    while (runs.length < Number(values.rounds)) {
      let { lhr } = await lighthouse(server.address + page, flags, config);
      // On a busy machine a trace is lost at times; Lighthouse itself asks to be run again.
      if (lhr.runtimeError) ({ lhr } = await lighthouse(server.address + page, flags, config));
      if (lhr.runtimeError) throw new Error(`${page}: ${lhr.runtimeError.message}`);
      runs.push(lhr);
    }
    return runs;
  };
  const kinds = [BARE, ...pageKinds].filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  );
  const rows: Record<string, Record<string, number>> = {};
  const lost = new Set<string>();
  const indexes: number[] = [];
  try {
    for (const { name, path: page } of kinds) {
      for (const [device, config] of [
        ['phone', undefined],
        ['desktop', desktop],
      ] as const) {
        const runs = await judge(page, {}, config);
        const result = middle(runs);
        indexes.push(...runs.map(({ environment }) => environment.benchmarkIndex));
        rows[`${name}, ${device}`] = scores(result);
        for (const line of weighed(result)) lost.add(`${name}, ${device}: ${line}`);
      }
    }
    const slowdown = tellSpeed(indexes);
    if (slowdown !== null) {
      const settings = { onlyCategories: ['performance'], throttling: { cpuSlowdownMultiplier: slowdown } };
      for (const { name, path: page } of kinds) {
        const { performance = NaN } = scores(middle(await judge(page, settings)));
        Object.assign(rows[`${name}, phone`] ?? {}, { calibrated: performance });
      }
    }
  } finally {
    chrome.kill();
    await server.close();
    await Promise.all([site.root, folder].map((one) => rm(one, { recursive: true })));
  }
  console.table(rows);
  for (const line of lost) console.error(line);
  if (Object.values(rows).some((row) => Object.values(row).some((score) => score < 100)))
    process.exitCode = 1;
}

/** Tells how fast the machine is, and by how much it should be slowed down to be the phone that Lighthouse means. */
function tellSpeed(indexes: readonly number[]): number | null {
  const sorted = indexes.toSorted((a, b) => a - b);
  const index = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const slowdown = slowdownFor(index);
  const range = `${sorted[0]} to ${sorted.at(-1)}, ${sorted.length} runs`;
  console.log(`benchmarkIndex ${index} (${range}): slowed down ${slowdown?.toFixed(1)} times rather than 4`);
  return slowdown && Number(slowdown.toFixed(1));
}

/** The categories' scores, out of 100. */
function scores({ categories }: Result): Record<string, number> {
  return Object.fromEntries(
    Object.entries(categories).map(([category, { score }]) => [category, Math.round(score * 100)]),
  );
}

/** The audits that a category counts and that are not perfect. */
function weighed({ categories, audits }: Result): readonly string[] {
  return Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const { score = null, displayValue = '' } = audits[id] ?? {};
      return weight > 0 && score !== null && score < 1 ? [`${id} ${score} ${displayValue}`] : [];
    }),
  );
}

async function fetchLighthouse(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lighthouse-'));
  await writeFile(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const words = ['install', '--silent', '--no-audit', `lighthouse@${LIGHTHOUSE}`];
  await promisify(execFile)('npm', words, { cwd: folder });
  return folder;
}

async function load(folder: string): Promise<Tools> {
  const from = (file: string) => import(pathToFileURL(path.join(folder, 'node_modules', file)).href);
  const { default: lighthouse, desktopConfig: desktop } = await from('lighthouse/core/index.js');
  const { computeMedianRun: middle } = await from('lighthouse/core/lib/median-run.js');
  const { launch } = await from('chrome-launcher/dist/index.js');
  return { lighthouse, desktop, middle, launch };
}

interface Tools {
  readonly lighthouse: (address: string, flags: object, config?: object) => Promise<{ readonly lhr: Result }>;
  readonly desktop: object;
  /** The run in the middle of several, as Lighthouse counts (its docs/variability.md). */
  readonly middle: (runs: readonly Result[]) => Result;
  readonly launch: (options: object) => Promise<{ readonly port: number; kill(): void }>;
}

/** What is read of Lighthouse's result (its LHR format). */
interface Result {
  readonly runtimeError?: { readonly message: string };
  readonly environment: { readonly benchmarkIndex: number };
  readonly categories: Readonly<
    Record<string, { readonly score: number; readonly auditRefs: readonly Weight[] }>
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly displayValue?: string }>
  >;
}

interface Weight {
  readonly id: string;
  readonly weight: number;
}
