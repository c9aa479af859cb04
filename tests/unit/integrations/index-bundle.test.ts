import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashFolder } from '../../../src/checksums/hash-folder.ts';
import { findBundle, indexBundle, openBundle } from '../../../src/integrations/index-bundle.ts';
import { writePage } from './indexed-page.ts';

const FILES = ['a/index.html', 'b/index.html', 'c/index.html'];

let folder: string;
const place = (name: string, isNew: boolean) => {
  return { dist: path.join(folder, 'dist'), cache: path.join(folder, name), code: '1', isNew };
};
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bundle-'));
  for (const file of FILES) await writePage(path.join(folder, 'dist', path.dirname(file)), `trang ${file}`);
});
afterEach(() => rm(folder, { recursive: true }));

describe('an index that is there', () => {
  const bundle = () => ({ ...place('cache', false), files: FILES });

  it('is known by the times and sizes of its pages, which are not read', async () => {
    const page = path.join(folder, 'dist', FILES[0] ?? '');
    await utimes(page, 1, 1);
    expect(await findBundle(bundle())).toBeNull();
    const made = await indexBundle(bundle());
    await writeFile(page, ' '.repeat((await stat(page)).size));
    await utimes(page, 1, 1);
    expect(await findBundle(bundle())).toEqual(made);
    await utimes(page, 2, 2);
    expect(await findBundle(bundle())).toBeNull();
  }, 30_000);

  it('is known by its new times, too, once its pages have been read and are the same', async () => {
    const made = await indexBundle(bundle());
    const page = path.join(folder, 'dist', FILES[0] ?? '');
    await utimes(page, 0, 0);
    expect(await findBundle(bundle())).toBeNull();
    expect(await indexBundle(bundle())).toEqual(made);
    expect(await findBundle(bundle())).toEqual(made);
  }, 30_000);

  it('is not taken for that of other pages or other code, nor where it was changed', async () => {
    const made = await indexBundle(bundle());
    expect(await findBundle({ ...bundle(), files: FILES.slice(1) })).toBeNull();
    expect(await findBundle({ ...bundle(), code: '2' })).toBeNull();
    await writeFile(path.join(made.folder, 'pagefind-entry.json'), '{}');
    expect(await findBundle(bundle())).toBeNull();
  }, 30_000);
});

describe('the first index of a site', () => {
  it('takes pages as they come, and is what it would be of all at once', async () => {
    const atOnce = await indexBundle({ ...place('at-once', false), files: FILES });
    const coming = openBundle(place('coming', true));
    for (const file of FILES) {
      await coming.add([file]);
      await rm(path.join(folder, 'dist', file));
    }
    const made = await coming.finish();
    expect(made).toMatchObject({ pages: 3, indexed: atOnce.indexed, words: atOnce.words });
    expect(await readdir(path.join(folder, 'coming'))).toEqual(await readdir(path.join(folder, 'at-once')));
    expect(hashFolder(made.folder)).toEqual(hashFolder(atOnce.folder));
  }, 30_000);

  it('of no page for it has a place of its own all the same', async () => {
    const coming = openBundle(place('coming', true));
    const { folder: index } = await coming.finish();
    expect(await readdir(index)).toContain('pagefind-entry.json');
  }, 30_000);
});
