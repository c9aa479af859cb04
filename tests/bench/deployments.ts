import { execFile } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { filesBelow } from '../../src/checksums/hash-folder.ts';
import { launchChromium } from '../browser/chromium.ts';
import { watch } from '../hosts/crawl.ts';
import { folderForAll, hosts, startHostAt, type Host } from '../hosts/hosts.ts';
import { isInstalled } from '../hosts/server-process.ts';
import { copyProject } from '../site/project.ts';

const DEPLOYMENTS = 50;
const READERS = 3;

/**
 * Updates a site fifty times by the README's own commands while readers go from page to page and search, on each
 * installed server that has a configuration in `tests/hosts`. Counts pages, what was missing, and pages whose style came
 * from another release; ends with 1 where there was any fault.
 */
export async function run(): Promise<void> {
  const sites = await buildTwo();
  const browser = await launchChromium();
  for (const host of hosts.filter(({ configured, program }) => configured && isInstalled(program))) {
    const { pages, releases, faults } = await deployAndRead(host, sites, browser);
    console.log(
      `${host.name}: ${DEPLOYMENTS} deployments, ${pages} pages read of ${releases} releases, ${faults.length} faults`,
    );
    for (const fault of new Set(faults)) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
  await browser.close();
  for (const site of sites) rmSync(path.dirname(site), { recursive: true });
}

/** Two sites that differ in their text, and so in the files of their index. */
async function buildTwo(): Promise<[string, string]> {
  const [one, other] = [await copyProject(), await copyProject()];
  const report = 'content/reports/2014/hoi-nghi-tong-ket-nam-2013.md';
  await other.edit(report, (text) => `${text}\nThêm một câu, để thử.\n`);
  for (const { ok, output } of [await one.build(), await other.build()]) if (!ok) throw new Error(output);
  return [path.join(one.folder, 'dist'), path.join(other.folder, 'dist')];
}

async function deployAndRead(
  host: Host,
  sites: readonly [string, string],
  browser: Browser,
): Promise<Reading> {
  const work = folderForAll('deployments-');
  const commands = recipe(work);
  const deploy = async (release: number): Promise<void> => {
    await makeRelease(sites[release % 2] ?? '', path.join(work, 'dist'), release);
    await promisify(execFile)('sh', ['-e', '-c', commands], { cwd: work });
  };
  await deploy(0);
  const server = await startHostAt(host, path.join(work, 'current'));
  const reading: Reading = { pages: 0, releases: 0, faults: [] };
  const seen = new Set<string>();
  let over = false;
  const pages = (await filesBelow(sites[0])).flatMap((file) => /^(|.*\/)index\.html$/.exec(file)?.[1] ?? []);
  const read = async (from: number): Promise<void> => {
    const page = await browser.newPage();
    watch(page, reading.faults);
    for (let i = from; !over; i += READERS) {
      const search = i % 5 === 0;
      await page.goto(server.address + (search ? SEARCH : (pages[i % pages.length] ?? '')));
      if (search) await page.locator('[data-search-state=done]').waitFor();
      await page.waitForLoadState('networkidle');
      const [html, style] = await page.evaluate(() => [
        document.querySelector('meta[name=release]')?.getAttribute('content') ?? 'no mark',
        getComputedStyle(document.documentElement).getPropertyValue('--release'),
      ]);
      if (html !== style) reading.faults.push(`${page.url()}: release ${html}, style of ${style || 'none'}`);
      seen.add(html ?? '');
      reading.pages += 1;
    }
    await page.close();
  };
  const readers = Array.from({ length: READERS }, (_, i) => read(i));
  for (let release = 1; release <= DEPLOYMENTS; release++) {
    // The commands name a release by the second.
    await Promise.all([deploy(release), wait(1100)]);
  }
  over = true;
  await Promise.all(readers);
  await server.stop();
  rmSync(work, { recursive: true });
  return { ...reading, releases: seen.size };
}

const SEARCH = `tim-kiem/?q=${encodeURIComponent('hội nghị tổng kết')}`;

/** The README's commands for an update, with another folder for the site. */
function recipe(work: string): string {
  const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
  const blocks = [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, text = '']) => text);
  const block = blocks.find((text) => text.includes('mv -T'));
  if (block === undefined) throw new Error('README.md has no commands with “mv -T”.');
  return block.replace('site=/srv/tu-lieu', `site='${work}'`);
}

/** A copy of a site whose pages and stylesheet both bear the release's number, the latter in its name too. */
async function makeRelease(site: string, dist: string, release: number): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  cpSync(site, dist, { recursive: true });
  const files = await filesBelow(dist);
  const style = files.find((file) => /^_astro\/.*\.css$/.test(file)) ?? '';
  const own = style.replace(/\.css$/, `-${release}.css`);
  const css = readFileSync(path.join(dist, style), 'utf8');
  renameSync(path.join(dist, style), path.join(dist, own));
  writeFileSync(path.join(dist, own), `${css}:root{--release:${release}}`);
  const mark = `<meta name="release" content="${release}">`;
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = readFileSync(path.join(dist, file), 'utf8');
    const marked = page.replaceAll(path.basename(style), path.basename(own));
    writeFileSync(path.join(dist, file), marked.replace('<meta charset', `${mark}<meta charset`));
  }
}

interface Reading {
  pages: number;
  releases: number;
  readonly faults: string[];
}
