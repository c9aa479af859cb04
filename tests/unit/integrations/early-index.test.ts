import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { earlyIndex } from '../../../src/integrations/early-index.ts';
import { writeIndex } from '../../../src/integrations/pagefind.ts';
import { DOCUMENTS, REPORTS, writePage } from './indexed-page.ts';

const LISTS = ['bai-viet/index.html', 'index.html', 'van-ban/2014/index.html', 'van-ban/so/1-qd/index.html'];

describe('while pages are rendered', () => {
  let folder: string;
  const dist = () => path.join(folder, 'dist');
  const place = () => ({ cache: path.join(folder, 'cache'), code: '1' });
  const render = async (files: readonly string[]) => {
    for (const file of files) {
      await writePage(path.join(dist(), path.dirname(file)), file);
      earlyIndex.written(file);
    }
  };
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'early-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('a bundle is indexed when its last text is written, and the whole index takes it as it is', async () => {
    const order = earlyIndex.begin(place(), dist(), [...LISTS, ...DOCUMENTS, ...REPORTS], () => false);
    expect(order).toEqual([...REPORTS, ...DOCUMENTS, ...LISTS]);
    await render(REPORTS);
    await render(DOCUMENTS.slice(1));
    await earlyIndex.whole();
    const [early = '', ...others] = await readdir(place().cache);
    expect(others).toEqual([]);
    const { ino } = await stat(path.join(place().cache, early, 'index/pagefind-entry.json'));
    await render(DOCUMENTS.slice(0, 1));
    for (const list of LISTS) {
      await mkdir(path.join(dist(), path.dirname(list)), { recursive: true });
      await writeFile(path.join(dist(), list), '<h1>Danh sách</h1>');
    }
    expect(await writeIndex(dist(), place())).toEqual({ pages: 520, bundles: 2 });
    expect((await stat(path.join(dist(), 'pagefind/1/pagefind-entry.json'))).ino).toBe(ino);
  }, 60_000);

  it('a page that is written otherwise later is indexed as it is then', async () => {
    earlyIndex.begin(place(), dist(), [...DOCUMENTS, ...REPORTS], () => false);
    await render([...DOCUMENTS, ...REPORTS]);
    await earlyIndex.whole();
    const before = await readdir(place().cache);
    await writePage(path.join(dist(), path.dirname(REPORTS[0] ?? '')), 'sửa');
    await writeIndex(dist(), place());
    const after = await readdir(place().cache);
    expect(after).toHaveLength(2);
    expect(after.filter((name) => before.includes(name))).toHaveLength(1);
  }, 60_000);

  it('bundles with pages that have changed come first, so that their index is ready sooner', () => {
    const kept = new Set(REPORTS);
    const isKept = (page: string) => kept.has(page);
    const begin = () => earlyIndex.begin(place(), dist(), [...LISTS, ...DOCUMENTS, ...REPORTS], isKept);
    expect(begin()).toEqual([...DOCUMENTS, ...REPORTS, ...LISTS]);
    for (const document of DOCUMENTS) kept.add(document);
    kept.delete(REPORTS[7] ?? '');
    expect(begin()).toEqual([...REPORTS, ...DOCUMENTS, ...LISTS]);
  });

  it('a small site waits for its end', () => {
    const pages = REPORTS.slice(0, 3);
    expect(earlyIndex.begin(place(), dist(), pages, () => false)).toBe(pages);
  });
});
