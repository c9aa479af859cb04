import { describe, expect, it } from 'vitest';
import { listPages, pageTitle } from '../../../src/domain/list-pages.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const newestFirst = (count: number): number[] => numbers(count).reverse();

describe('listPages', () => {
  it.each([
    [0, ['/nam/2014/'], 'an empty list still has its page'],
    [10, ['/nam/2014/'], 'a page that is just full'],
    [11, ['/nam/2014/', '/nam/2014/trang/2/'], 'one entry more'],
  ])('cuts a list of %i in the order of time into %j: %s', (count, paths) => {
    const pages = listPages(numbers(count), '/nam/2014/', { size: 10 });
    expect(pages.map(({ path }) => path)).toEqual(paths);
    expect(pages.flatMap(({ items }) => items)).toEqual(numbers(count));
  });

  it.each([
    [19, ['/x/'], 'the first page holds up to two pages’ worth'],
    [20, ['/x/', '/x/trang/1/'], 'the oldest ten get a page'],
    [45, ['/x/', '/x/trang/3/', '/x/trang/2/', '/x/trang/1/'], 'numbers count from the oldest'],
  ])('cuts %i entries, newest first, into %j: %s', (count, paths) => {
    const pages = listPages(newestFirst(count), '/x/', { newestFirst: true, size: 10 });
    expect(pages.map(({ path }) => path)).toEqual(paths);
    expect(pages.flatMap(({ items }) => items)).toEqual(newestFirst(count));
  });

  it('keeps every numbered page as it is when newer entries come', () => {
    const cut = (count: number) => {
      const pages = listPages(newestFirst(count), '/x/', { newestFirst: true, size: 10 }).slice(1);
      return new Map(pages.map(({ path, items }) => [path, items]));
    };
    for (const [path, items] of cut(45)) expect(cut(68).get(path)).toEqual(items);
  });

  it('never shows more than twice the size on a page', () => {
    for (const count of numbers(90)) {
      const pages = listPages(newestFirst(count), '/x/', { newestFirst: true, size: 10 });
      expect(Math.max(...pages.map(({ items }) => items.length))).toBeLessThan(20);
    }
  });

  it.each([
    [1, 1, [1]],
    [3, 8, [1, 2, 3, 4, 5, 8]],
    [4, 7, [1, 2, 3, 4, 5, 6, 7]],
    [1, 250, [1, 2, 3, 250]],
    [5, 250, [1, 2, 3, 4, 5, 6, 7, 250]],
    [125, 250, [1, 123, 124, 125, 126, 127, 250]],
    [250, 250, [1, 248, 249, 250]],
  ])('leads from page %i of %i to %j', (current, count, expected) => {
    const page = listPages(numbers(count), '/x/', { size: 1 })[current - 1];
    expect(page?.numbers.map(({ number }) => number)).toEqual(expected);
    for (const { number, path } of page?.numbers ?? []) {
      expect(path).toBe(number === 1 ? '/x/' : `/x/trang/${number}/`);
    }
  });

  it('leads to the pages beside', () => {
    const pages = listPages(newestFirst(45), '/x/', { newestFirst: true, size: 10 });
    expect(pages.map(({ previous, next }) => [previous, next])).toEqual([
      [undefined, '/x/trang/3/'],
      ['/x/', '/x/trang/2/'],
      ['/x/trang/3/', '/x/trang/1/'],
      ['/x/trang/2/', undefined],
    ]);
  });

  it('tells each page where it is', () => {
    const pages = listPages(numbers(25), '/x/', { size: 10 });
    expect(pages.map(({ current, total }) => [current, total])).toEqual([
      [1, 25],
      [2, 25],
      [3, 25],
    ]);
    expect(pages.map((page) => pageTitle('Bài viết', page))).toEqual([
      'Bài viết',
      'Bài viết, trang 2',
      'Bài viết, trang 3',
    ]);
  });
});
