import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../../../src/checksums/hash-folder.ts';
import { planBundles } from '../../../src/integrations/bundle-plan.ts';
import { writeIndex } from '../../../src/integrations/pagefind.ts';
import { writePage } from './indexed-page.ts';

describe('the index of a site of some hundred pages', () => {
  let folder: string;
  let first: ReadonlyMap<string, number>;
  const inside = (file: string): string => path.join(folder, 'dist', file);
  const build = (code = '1') =>
    writeIndex(path.join(folder, 'dist'), { cache: path.join(folder, 'cache'), code });

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'index-'));
    for (let number = 0; number < 260; number += 1) {
      await writePage(inside(`bai-viet/2014/${number}`), `bài số ${number}`);
      await writePage(inside(`van-ban/2014/${number}`), `văn bản số ${number}`);
    }
    await build();
    first = await inodes(inside('pagefind'));
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  it('is a bundle of documents and one of the rest, with the words of both', async () => {
    const read = async (file: string) => JSON.parse(await readFile(inside(`pagefind/${file}`), 'utf8'));
    expect(await read('site.json')).toEqual({
      bundles: [await read('pagefind-entry.json'), await read('1/pagefind-entry.json')],
      documents: 1,
    });
    expect([...first.keys()]).toContain('1/pagefind-entry.json');
    expect(JSON.parse(await readFile(inside('pagefind/words.json'), 'utf8'))).toEqual([
      'so',
      'bai',
      'ban',
      'van',
    ]);
  });

  it('keeps the bundle whose pages are the same, and makes the other anew', async () => {
    await writePage(inside('bai-viet/2014/7'), 'bài đã sửa');
    await build();
    const second = await inodes(inside('pagefind'));
    const [documents, reports] = ['pagefind-entry.json', '1/pagefind-entry.json'];
    expect(second.get(documents)).toBe(first.get(documents));
    expect(second.get(reports)).not.toBe(first.get(reports));
    expect(filesBelow(path.join(folder, 'cache')).filter((file) => file.endsWith('note.json'))).toHaveLength(
      2,
    );
  }, 60_000);

  it('keeps a bundle whose pages have changed where the index does not look', async () => {
    const before = await inodes(inside('pagefind'));
    const page = inside('van-ban/2014/7/index.html');
    await writeFile(page, (await readFile(page, 'utf8')).replace('</body>', '<footer>khác</footer></body>'));
    await build();
    const documents = 'pagefind-entry.json';
    expect((await inodes(inside('pagefind'))).get(documents)).toBe(before.get(documents));
    await build();
    expect((await inodes(inside('pagefind'))).get(documents)).toBe(before.get(documents));
  }, 60_000);

  it('is made anew where the code is another, or a file of the cache was changed', async () => {
    const before = (await inodes(inside('pagefind'))).get('pagefind-entry.json');
    await build('2');
    const other = (await inodes(inside('pagefind'))).get('pagefind-entry.json');
    expect(other).not.toBe(before);
    await writeFile(inside('pagefind/pagefind-entry.json'), 'x');
    await build('2');
    expect(JSON.parse(await readFile(inside('pagefind/pagefind-entry.json'), 'utf8'))).toHaveProperty(
      'version',
    );
  }, 60_000);
});

describe('pages that are not for the index', () => {
  const SIZES = { largest: 2, small: 2 };
  let dist: string;
  let place: { cache: string; code: string };
  const writeOthers = async (folder: string) => {
    for (let number = 0; number < 12; number += 1) {
      await mkdir(path.join(dist, folder, String(number)), { recursive: true });
      await writeFile(path.join(dist, folder, `${number}/index.html`), '<!doctype html><p>trang khác</p>');
    }
  };
  beforeEach(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'others-'));
    dist = path.join(folder, 'dist');
    place = { cache: path.join(folder, 'cache'), code: '1' };
    await writePage(path.join(dist, 'van-ban/2014/1'), 'văn bản');
  });
  afterEach(() => rm(path.dirname(dist), { recursive: true }));

  it('make no bundles where they are lists', async () => {
    await writeOthers('chu-de');
    expect(await writeIndex(dist, place, SIZES)).toEqual({ pages: 1, bundles: 1 });
    expect(await readdir(place.cache)).toHaveLength(1);
  }, 60_000);

  it('make bundles that do not meet in the cache where they have addresses of texts', async () => {
    await writeOthers('bai-viet/2014');
    expect(await writeIndex(dist, place, SIZES)).toEqual({ pages: 1, bundles: 1 });
    const { others } = planBundles(
      filesBelow(dist).filter((file) => file.endsWith('.html')),
      SIZES,
    );
    expect(others.length).toBeGreaterThan(1);
    expect(await readdir(place.cache)).toHaveLength(1 + others.length);
  }, 60_000);

  it('leave an engine that finds nothing where there are no others', async () => {
    await rm(path.join(dist, 'van-ban'), { recursive: true });
    await writeOthers('chu-de');
    expect(await writeIndex(dist, place, SIZES)).toEqual({ pages: 0, bundles: 1 });
    expect(await readdir(path.join(dist, 'pagefind'))).toContain('pagefind.js');
  }, 60_000);
});

/** Which bytes on the disk each file of a folder is a name of. */
async function inodes(place: string): Promise<ReadonlyMap<string, number>> {
  const files = filesBelow(place).map(
    async (file) => [file, (await stat(path.join(place, file))).ino] as const,
  );
  return new Map(await Promise.all(files));
}
