import { describe, expect, it } from 'vitest';
import { absolute, anchored, paths, relativeUrl } from '../../../src/domain/paths.ts';

it('paths are the published addresses, which never change', () => {
  const id = '2013/1789-qd-ubnd';
  expect(paths).toMatchObject({
    home: '/',
    reports: '/bai-viet/',
    documents: '/van-ban/',
    topics: '/chu-de/',
    timeline: '/dong-thoi-gian/',
    search: '/tim-kiem/',
    about: '/gioi-thieu/',
    accessibility: '/tro-nang/',
    data: '/du-lieu/',
    rss: '/rss.xml',
    jsonFeed: '/feed.json',
    sitemap: '/sitemap-index.xml',
  });
  expect([
    paths.report('2014/hoi-nghi'),
    paths.document(id),
    paths.documentsOfYear(2013),
    paths.candidates('1789-qd-ubnd'),
    paths.topic('bao-chi'),
    paths.year(2013),
    paths.dataFile('citations.csv'),
  ]).toEqual([
    '/bai-viet/2014/hoi-nghi/',
    '/van-ban/2013/1789-qd-ubnd/',
    '/van-ban/2013/',
    '/van-ban/so/1789-qd-ubnd/',
    '/chu-de/bao-chi/',
    '/nam/2013/',
    '/du-lieu/citations.csv',
  ]);
});

it('anchored puts an anchor behind a path', () => {
  expect(anchored('/bai-viet/2014/x/', 'dan-1789-qd-ubnd-2')).toBe('/bai-viet/2014/x/#dan-1789-qd-ubnd-2');
});

describe('absolute', () => {
  it.each([
    ['at a domain’s root', '/van-ban/', 'https://example.org', 'https://example.org/van-ban/'],
    ['under a path', '/van-ban/', 'https://example.org/x/', 'https://example.org/x/van-ban/'],
    [
      'under a path without its slash',
      '/van-ban/',
      'https://example.org/x',
      'https://example.org/x/van-ban/',
    ],
    ['the root itself', '/', 'https://example.org/x/', 'https://example.org/x/'],
    ['an address nobody gave is not made up', '/van-ban/', undefined, null],
  ])('%s', (_, path, site, expected) => {
    expect(absolute(path, site)).toBe(expected);
  });
});

describe('relativeUrl', () => {
  const cases = [
    ['from the home page down', '/van-ban/', '/', 'van-ban/'],
    ['from the home page to itself', '/', '/', './'],
    ['from a page to itself, by the root', '/van-ban/', '/van-ban/', '../van-ban/'],
    ['from a page to the home page', '/', '/van-ban/2013/1789-qd-ubnd/', '../../../'],
    ['to a sibling', '/van-ban/2013/b/', '/van-ban/2013/a/', '../../../van-ban/2013/b/'],
    ['to another section', '/van-ban/2013/a/', '/bai-viet/2014/b/', '../../../van-ban/2013/a/'],
    ['to a file at the root', '/rss.xml', '/bai-viet/2014/b/', '../../../rss.xml'],
    ['to a file from the root', '/rss.xml', '/', 'rss.xml'],
    ['an anchor elsewhere', '/van-ban/#nam-2013', '/bai-viet/index.html', '../van-ban/#nam-2013'],
    ['a query', '/tim-kiem/?q=1789/Q%C4%90', '/van-ban/', '../tim-kiem/?q=1789/Q%C4%90'],
    ['a query and an anchor with slashes and marks', '/a/?x=/../#b?c', '/a/b/', '../../a/?x=/../#b?c'],
    ['a query on the home page', '/?q=a', '/', './?q=a'],
    ['seen from a file, not a folder', '/van-ban/', '/404.html', 'van-ban/'],
  ] as const;

  it.each(cases)('%s: %s seen from %s', (_, url, page, expected) => {
    expect(relativeUrl(url, page)).toBe(expected);
  });

  it.each(cases)(
    '%s leads back to the address that it stands for, at a root and under a path',
    (_, url, page) => {
      for (const site of ['https://example.org', 'https://example.org/x/y']) {
        expect(new URL(relativeUrl(url, page), site + page).href).toBe(new URL(site + url).href);
      }
    },
  );

  it.each(cases)('%s, at a root, holds even where the host strips the slash of the page', (_, url, page) => {
    const stripped = `https://example.org${page.replace(/\/$/, '')}`;
    expect(new URL(relativeUrl(url, page), stripped).href).toBe(`https://example.org${url}`);
  });
});
