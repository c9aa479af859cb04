import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Hand } from '../../../src/intake/in-threads.ts';
import { earlyIndex } from '../../../src/integrations/early-index.ts';
import type { BundlePart } from '../../../src/integrations/index-worker.ts';

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

const REPORTS = Array.from({ length: 260 }, (_, number) => `bai-viet/2014/${number}/index.html`).sort();
const DOCUMENTS = Array.from({ length: 260 }, (_, number) => `van-ban/2014/${number}/index.html`).sort();

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(path.join(tmpdir(), 'early-'));
  told.length = 0;
});
afterEach(() => rm(cache, { recursive: true }));

async function write(files: readonly string[]): Promise<void> {
  for (const file of files) earlyIndex.written(file);
  await setImmediate();
}

it('a first index gets its pages while they are being written', async () => {
  earlyIndex.begin({ cache, code: '1' }, 'dist', [...DOCUMENTS, ...REPORTS]);
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
  await mkdir(path.join(cache, 'earlier'));
  earlyIndex.begin({ cache, code: '1' }, 'dist', [...DOCUMENTS, ...REPORTS]);
  await write(REPORTS.slice(0, 259));
  expect(told).toEqual([]);
  await write(REPORTS.slice(259));
  expect(told).toEqual([[260, true]]);
  await earlyIndex.whole();
});
