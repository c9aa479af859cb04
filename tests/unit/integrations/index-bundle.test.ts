import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashFolder } from '../../../src/checksums/hash-folder.ts';
import { indexBundle, openBundle } from '../../../src/integrations/index-bundle.ts';
import { writePage } from './indexed-page.ts';

const FILES = ['a/index.html', 'b/index.html', 'c/index.html'];

describe('the first index of a site', () => {
  let folder: string;
  const place = (name: string, isNew: boolean) => {
    return { dist: path.join(folder, 'dist'), cache: path.join(folder, name), code: '1', isNew };
  };
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'bundle-'));
    for (const file of FILES) await writePage(path.join(folder, 'dist', path.dirname(file)), `trang ${file}`);
  });
  afterEach(() => rm(folder, { recursive: true }));

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
