import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPages } from './pages.ts';

const builds = inject('builds');

describe.each([
  ['atRoot', 'https://example.org/'],
  ['underPath', 'https://example.org/tu-lieu/x/'],
] as const)('with SITE_URL, the site “%s”', (name, address) => {
  it('has the image that each page names', async () => {
    const { dist } = builds[name];
    const images = new Map<string, string>();
    for (const { path: page, elements } of await readPages(dist)) {
      if (page === '/404.html') continue;
      const named = elements.filter(({ attribs }) => attribs['property'] === 'og:image');
      expect(named).toHaveLength(1);
      images.set(page, named[0]?.attribs['content'] ?? '');
    }
    expect(images.get('/')).toBe(`${address}anh/trang.png`);
    const topic = `${address}anh/chu-de/thong-tin-doi-ngoai.png`;
    expect(images.get('/chu-de/thong-tin-doi-ngoai/')).toBe(topic);
    expect(images.get('/bai-viet/2014/bon-quyet-dinh-nam-2013/')).toBe(topic);
    expect(images.get('/van-ban/2013/1789-qd-ubnd/')).toBe(topic);
    for (const image of new Set(images.values())) {
      const png = await readFile(path.join(dist, image.slice(address.length)));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(60_000);
    }
  });
});

it('draws the same bytes in two builds', async () => {
  const file = 'anh/chu-de/thong-tin-doi-ngoai.png';
  const [one, other] = [builds.atRoot, builds.underPath].map(({ dist }) => path.join(dist, file));
  expect(await readFile(one ?? '')).toEqual(await readFile(other ?? ''));
});

it('names none where the address is unknown', async () => {
  for (const { elements } of await readPages(builds.plain.dist)) {
    expect(elements.some(({ attribs }) => attribs['property'] === 'og:image')).toBe(false);
  }
});
