import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { putAside } from './put-aside.ts';

/**
 * Other generators with Pagefind, set up in a folder as plainly as they allow: a page for each report, lists of fifty,
 * and no register, feeds or data. Eleventy and Astro are fetched from npm, Astro to read Markdown with its own parser and with
 * remark-gfm; Hugo takes part where it is installed.
 */
export async function createRivals(folder: string): Promise<Rival[]> {
  const eleventy = path.join(folder, 'eleventy');
  const rivals = [await createEleventy(eleventy)];
  const hasHugo = spawnSync('hugo', ['version']).status === 0;
  if (hasHugo) rivals.push(await createHugo(path.join(folder, 'hugo'), eleventy));
  rivals.push(...(await createAstro(path.join(folder, 'astro'))));
  return rivals;
}

const SITES = path.join(import.meta.dirname, 'rivals');
const PAGEFIND = 'pagefind@1.6.0';
const INDEX = 'pagefind --site dist --force-language vi';

async function createEleventy(folder: string): Promise<Rival> {
  await cp(path.join(SITES, 'eleventy'), folder, { recursive: true });
  await install(folder, ['@11ty/eleventy@3.1', PAGEFIND]);
  return rivalIn(folder, 'Eleventy + Pagefind', 'content/reports', `eleventy --quiet && ${INDEX}`, folder);
}

async function createHugo(folder: string, packages: string): Promise<Rival> {
  await cp(path.join(SITES, 'hugo'), folder, { recursive: true });
  return rivalIn(folder, 'Hugo + Pagefind', 'content/bai-viet', `hugo --quiet && ${INDEX}`, packages);
}

async function createAstro(folder: string): Promise<Rival[]> {
  await cp(path.join(SITES, 'astro'), folder, { recursive: true });
  await install(folder, ['astro@7.3', '@astrojs/markdown-remark@7', 'remark-gfm@4', PAGEFIND]);
  const build = `export ASTRO_TELEMETRY_DISABLED=1; astro build --silent && ${INDEX}`;
  return [
    rivalIn(folder, 'Astro + Pagefind', 'content/reports', build, folder),
    rivalIn(
      folder,
      'Astro with remark-gfm + Pagefind',
      'content/reports',
      `export REMARK=1; ${build}`,
      folder,
    ),
  ];
}

async function install(folder: string, packages: readonly string[]): Promise<void> {
  await writeFile(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  execFileSync('npm', ['install', '--silent', ...packages], { cwd: folder });
}

function rivalIn(folder: string, name: string, content: string, build: string, packages: string): Rival {
  const bin = path.join(packages, 'node_modules/.bin');
  return {
    name,
    steps: { folder, command: ['sh', '-c', `PATH="${bin}:$PATH"; ${build}`] },
    async prepare(reports, aside) {
      await putAside(folder, ['dist', 'content', '.cache'], aside);
      await mkdir(path.dirname(path.join(folder, content)), { recursive: true });
      await cp(reports, path.join(folder, content), { recursive: true });
      await cp(
        path.join(SITES, 'eleventy/reports.11tydata.json'),
        path.join(folder, content, 'reports.11tydata.json'),
      );
    },
  };
}

/** A generator to compare with. */
export interface Rival {
  readonly name: string;
  /** What one build is, and where. */
  readonly steps: { readonly folder: string; readonly command: readonly string[] };
  /** Takes the reports over, with nothing left of the build before, which is put aside. */
  readonly prepare: (reports: string, aside: string) => Promise<void>;
}
