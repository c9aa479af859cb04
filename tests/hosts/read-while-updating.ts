import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { filesBelow } from '../../src/checksums/hash-folder.ts';
import { watch } from './crawl.ts';
import { folderForAll, startHostAt, type Host } from './hosts.ts';
import { readers, type Reader } from './readers.ts';
import { makeRelease, publish } from './releases.ts';

/**
 * Updates a site again and again while readers go through it in a real browser, each time when one of them has seen the
 * release before.
 *
 * @param host what serves it
 * @param sites two builds of the same pages, which are published in turn
 * @param updates how many times
 * @param commands what publishes a release, see `releases.ts`
 */
export async function readWhileUpdating(
  browser: Browser,
  { host, sites, updates, commands }: Updates,
): Promise<Reading> {
  const work = folderForAll('updates-');
  const update = async (release: number): Promise<void> => {
    makeRelease(sites[release % 2] ?? '', path.join(work, 'dist'), release);
    await publish(work, commands);
  };
  await update(0);
  const server = await startHostAt(host, path.join(work, 'current'));
  const pages = filesBelow(sites[0]).flatMap((file) => /^(|.*\/)index\.html$/.exec(file)?.[1] ?? []);
  const faults: string[] = [];
  const seen: string[] = [];
  let over = false;
  const read = async ({ prepare, visit }: Reader): Promise<void> => {
    const page = await browser.newPage();
    watch(page, faults);
    await prepare(page);
    for (let turn = 0; !over; turn++) {
      try {
        const { html, style } = await visit(page, { address: server.address, pages }, turn);
        if (html !== style) faults.push(`${page.url()}: release ${html}, style of ${style}`);
        seen.push(html);
      } catch (error) {
        faults.push(`${page.url()}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    await page.close();
  };
  const reading = readers.map(read);
  for (let release = 0; release <= updates; release++) {
    if (release > 0) {
      // The commands name a release by the second in which they run, so none begins in that of the one before.
      await wait(1000);
      await update(release);
    }
    for (let waited = 0; !seen.includes(String(release)) && waited < LONGEST; waited += 50) await wait(50);
  }
  over = true;
  await Promise.all(reading);
  await server.stop();
  rmSync(work, { recursive: true });
  return { pages: seen.length, releases: new Set(seen).size, faults: faults.filter(isFault) };
}

/** Milliseconds until a release that nobody sees is given up. */
const LONGEST = 30_000;

/** A reader who leaves a page stops what it was still loading. */
function isFault(line: string): boolean {
  return !line.endsWith('net::ERR_ABORTED');
}

/** What is updated, how, and how often. */
export interface Updates {
  readonly host: Host;
  readonly sites: readonly [string, string];
  readonly updates: number;
  readonly commands: string;
}

/** What the readers saw. */
export interface Reading {
  readonly pages: number;
  readonly releases: number;
  /** What was missing, refused or mixed, a line each. */
  readonly faults: readonly string[];
}
