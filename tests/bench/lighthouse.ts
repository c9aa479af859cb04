import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { pageKinds } from '../browser/kinds.ts';
import { serve } from '../browser/static-server.ts';
import { buildSite } from '../site/build-site.ts';

/** What npm fetches into a temporary folder: 176 MB, too much for a development dependency. */
const LIGHTHOUSE = '13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Has Lighthouse judge each kind of page, served with the headers that the site ships: as a phone with its own slow
 * network and processor, and as a desktop. Prints the scores and what cost points, and ends with 1 where a score is less
 * than 100. Names of kinds leave out the others.
 *
 * It takes the Chrome or Chromium that is installed, or the one at CHROME_PATH.
 */
export async function run(kinds: readonly string[]): Promise<void> {
  const site = await buildSite({ siteUrl: 'https://tu-lieu.example/' });
  if (site.code !== 0) throw new Error(site.output);
  const folder = await fetchLighthouse();
  const { lighthouse, desktop, launch } = await load(folder);
  const server = await serve(site.dist);
  const chrome = await launch({ chromeFlags: ['--headless=new', '--no-sandbox'] });
  const rows: Record<string, Record<string, number>> = {};
  const lost = new Set<string>();
  try {
    for (const { name, path: page } of pageKinds) {
      if (kinds.length > 0 && !kinds.includes(name)) continue;
      for (const [device, config] of [
        ['phone', undefined],
        ['desktop', desktop],
      ] as const) {
        const flags = { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' };
        let { lhr } = await lighthouse(server.address + page, flags, config);
        // On a busy machine a trace is lost at times; Lighthouse itself asks to be run again.
        if (lhr.runtimeError) ({ lhr } = await lighthouse(server.address + page, flags, config));
        if (lhr.runtimeError) throw new Error(`${name}: ${lhr.runtimeError.message}`);
        const row = Object.entries(lhr.categories).map(([category, { score }]) => [category, score * 100]);
        rows[`${name}, ${device}`] = Object.fromEntries(row);
        for (const line of weighed(lhr)) lost.add(`${name}, ${device}: ${line}`);
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
  const { launch } = await from('chrome-launcher/dist/index.js');
  return { lighthouse, desktop, launch };
}

interface Tools {
  readonly lighthouse: (address: string, flags: object, config?: object) => Promise<{ readonly lhr: Result }>;
  readonly desktop: object;
  readonly launch: (options: object) => Promise<{ readonly port: number; kill(): void }>;
}

/** What is read of Lighthouse's result (its LHR format). */
interface Result {
  readonly runtimeError?: { readonly message: string };
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
