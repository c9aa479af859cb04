import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseFeed } from 'htmlparser2';
import { describe, expect, inject, it } from 'vitest';
import { readPages } from './pages.ts';

const builds = inject('builds');
const addresses = { atRoot: 'https://example.org/', underPath: 'https://example.org/tu-lieu/x/' } as const;

function text(name: keyof typeof builds, file: string): Promise<string> {
  return readFile(path.join(builds[name].dist, file), 'utf8');
}

describe.each(Object.entries(addresses))('with SITE_URL, the site “%s”', (key, address) => {
  const name = key as keyof typeof addresses;

  it('gives each report of RSS and JSON Feed its absolute address', async () => {
    const rss = parseFeed(await text(name, 'rss.xml'));
    const json = JSON.parse(await text(name, 'feed.json'));
    const links = rss?.items.map(({ link }) => link) ?? [];
    expect(rss?.type).toBe('rss');
    expect(links).toHaveLength(5);
    expect(links[0]).toBe(`${address}bai-viet/2014/hoi-nghi-tong-ket-nam-2013/`);
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'vi',
      home_page_url: address,
      feed_url: `${address}feed.json`,
    });
    expect(json.items.map(({ url }: { url: string }) => url)).toEqual(links);
  });

  it('lists every page but 404.html in the sitemap, and names it to robots', async () => {
    const listed = [...(await text(name, 'sitemap-0.xml')).matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, url]) => url,
    );
    const pages = (await readPages(builds[name].dist))
      .map((page) => page.path)
      .filter((at) => at !== '/404.html');
    expect(listed.sort()).toEqual(pages.map((page) => address + page.slice(1)).sort());
    expect(await text(name, 'sitemap-index.xml')).toContain(`<loc>${address}sitemap-0.xml</loc>`);
    expect(await text(name, 'robots.txt')).toContain(`Sitemap: ${address}sitemap-index.xml`);
  });

  it('gives each page its canonical address and its Open Graph', async () => {
    for (const { path: page, elements } of await readPages(builds[name].dist)) {
      if (page === '/404.html') continue;
      const attribute = (selector: string, wanted: string) => {
        return elements.find(({ attribs }) => attribs['rel'] === selector || attribs['property'] === selector)
          ?.attribs[wanted];
      };
      expect(attribute('canonical', 'href')).toBe(address + page.slice(1));
      expect(attribute('og:url', 'content')).toBe(address + page.slice(1));
      for (const property of ['og:title', 'og:description', 'og:type', 'og:site_name']) {
        expect(attribute(property, 'content')).toBeTruthy();
      }
    }
  });
});

describe('without SITE_URL', () => {
  it('no page claims an address, and the build says what is missing', async () => {
    for (const { elements } of await readPages(builds.plain.dist)) {
      expect(
        elements.some(({ attribs }) => attribs['rel'] === 'canonical' || attribs['property'] === 'og:url'),
      ).toBe(false);
    }
    expect(builds.plain.output).toContain('SITE_URL chưa đặt');
  });

  it('feeds lead to their reports by relative addresses', async () => {
    const rss = parseFeed(await text('plain', 'rss.xml'));
    expect(rss?.items[0]?.link).toMatch(/^(\.\/)?bai-viet\/2014\//);
    expect(await text('plain', 'feed.json')).not.toContain('http://');
  });
});

describe('corrections', () => {
  it('stand in both feeds, dated', async () => {
    expect(await text('strange', 'rss.xml')).toContain('Đính chính 5/2/2014: Sửa tên một đơn vị.');
    const { items } = JSON.parse(await text('strange', 'feed.json'));
    const corrected = items.find(({ id }: { id: string }) => id === '2014/markdown-du-loai');
    expect(corrected.content_text).toContain('Đính chính 5/2/2014: Sửa tên một đơn vị.');
    expect(corrected).toMatchObject({
      date_published: '2014-02-01T00:00:00+07:00',
      date_modified: '2014-02-05T00:00:00+07:00',
    });
  });
});

describe('the feed of a document', () => {
  it('brings the reports that cite it and no others', async () => {
    const feed = parseFeed(await text('atRoot', 'van-ban/2013/2977-2013-qd-ubnd/rss.xml'));
    const data = JSON.parse(await text('atRoot', 'du-lieu/documents.json'));
    const { reports } = data.find(({ id }: { id: string }) => id === '2013/2977-2013-qd-ubnd');
    const expected = reports.map((id: string) => `https://example.org/bai-viet/${id}/`);
    expect(feed?.items.map(({ link }) => link).sort()).toEqual(expected.sort());
    expect(expected.length).toBeLessThan(5);
  });
});
