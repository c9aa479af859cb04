import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Hand } from '../../../src/intake/in-threads.ts';
import { earlyIndex } from '../../../src/integrations/early-index.ts';
import { indexBundle } from '../../../src/integrations/index-bundle.ts';
import type { BundlePart } from '../../../src/integrations/index-worker.ts';
import { DOCUMENTS, REPORTS, writePage } from './indexed-page.ts';

/** What the process that indexes was told: how many pages, and whether they were the last of their bundle. */
const told: [pages: number, isLast: boolean][] = [];

vi.mock('../../../src/intake/in-threads.ts', () => {
  const hand: Hand = {
    ask: (messages) => {
      for (const { files, isLast } of messages as BundlePart[]) told.push([files.length, isLast]);
      return Promise.resolve(messages);
    },
    end: () => Promise.resolve(),
  };
  return { startProcess: () => hand };
});

let folder: string;
let dist: string;
let cache: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'early-'));
  dist = path.join(folder, 'dist');
  cache = path.join(folder, 'cache');
  told.length = 0;
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: readonly string[]): Promise<void> {
  for (const file of files) await writePage(path.join(dist, path.dirname(file)), file);
  for (const file of files) earlyIndex.written(file);
  await setImmediate();
}

it('a first index gets its pages while they are being written', async () => {
  earlyIndex.begin({ cache, code: '1' }, dist, [...DOCUMENTS, ...REPORTS], () => false);
  await write(REPORTS.slice(0, 100));
  expect(told).toEqual([[100, false]]);
  await write(REPORTS.slice(100));
  expect(told).toEqual([
    [100, false],
    [160, true],
  ]);
  await earlyIndex.whole();
  expect(told).toHaveLength(2);
});

it('an index that may be an earlier one is asked for when its last page is written', async () => {
  await mkdir(path.join(cache, 'earlier'), { recursive: true });
  earlyIndex.begin({ cache, code: '1' }, dist, [...DOCUMENTS, ...REPORTS], () => false);
  await write(REPORTS.slice(0, 259));
  expect(told).toEqual([]);
  await write(REPORTS.slice(259));
  expect(told).toEqual([[260, true]]);
  await earlyIndex.whole();
});

it('an index of pages that have not changed since is taken as it is', async () => {
  for (const file of REPORTS) await writePage(path.join(dist, path.dirname(file)), file);
  await indexBundle({ dist, cache, code: '1', isNew: true, files: REPORTS });
  earlyIndex.begin({ cache, code: '1' }, dist, [...DOCUMENTS, ...REPORTS], () => false);
  for (const file of REPORTS) earlyIndex.written(file);
  await earlyIndex.whole();
  expect(told).toEqual([]);
});
