import { describe, expect, test } from 'vitest';
import { gradePage, longestRun, worthLoading, type PageText } from '../../../src/search/ranking.ts';

const page: PageText = { title: '', label: '', content: '', isDocument: false };
const decision: PageText = {
  title: 'Quy chế quản lý nhà nước về thông tin đối ngoại',
  label: 'Quyết định 1789/QĐ-UBND UBND tỉnh Thanh Hóa 2013',
  content: 'Cơ quan ban hành UBND tỉnh Thanh Hóa',
  isDocument: true,
};
const report: PageText = {
  ...page,
  title: 'Bốn quyết định năm 2013',
  content: 'Đi đầu là Quyết định 1789/QĐ-UBND về thông tin đối ngoại; nhà nước quản lý bằng quy chế.',
};
const scattered: PageText = {
  ...page,
  title: 'Họp giao ban',
  content: 'Đối với cơ sở, thông báo được dán ngoài cổng; bản tin ngoại thành phát sau.',
};

describe('the better answer has the higher grade', () => {
  test.each<[string, string, PageText, PageText]>([
    ['a title before a passing mention', 'thông tin đối ngoại', decision, report],
    ['a phrase before scattered syllables', 'thong tin doi ngoai', report, scattered],
    ['a label before a text', 'quyết định thông tin đối ngoại', decision, report],
    ['all words before some', 'bốn quyết định', report, decision],
    [
      'the typed accents before others',
      'bản tin',
      { ...page, content: 'bản tin' },
      { ...page, content: 'bán tín' },
    ],
    [
      'a document before a report of the same title',
      'thông tin đối ngoại',
      decision,
      { ...decision, isDocument: false },
    ],
    [
      'a report before a document that only quotes it',
      'đi đầu',
      report,
      { ...report, title: 'Quy chế', isDocument: true },
    ],
    [
      'words close together before words far apart',
      'đài xuống cấp',
      { ...page, content: 'đài huyện đã xuống cấp' },
      { ...page, content: 'đài huyện và xã có quy định mới nhưng trụ sở nhiều nơi xuống cấp' },
    ],
    [
      'a phrase in a text before words scattered over a title',
      'thông tin đối ngoại',
      report,
      { ...page, title: 'Ngoại ô đối thoại, thông qua bản tin' },
    ],
    [
      'a title before one that needs its number, type or issuer to hold all',
      'thông tin truyền thông huyện',
      { ...page, title: 'Thông tin và truyền thông ở huyện' },
      { ...decision, title: 'Trung tâm của huyện', label: 'Bộ Thông tin và Truyền thông' },
    ],
    [
      'of titles that hold the same words the shorter',
      'quy chế báo chí',
      { ...page, title: 'Quy chế về báo chí' },
      { ...page, title: 'Quy chế về báo chí nước ngoài trên địa bàn tỉnh' },
    ],
    [
      'a title with the typed accents before one with others',
      'loa xã',
      { ...page, title: 'Giờ phát của loa xã' },
      { ...page, title: 'Loa xa' },
    ],
    [
      'a text with the typed accents before a title with others',
      'loa xã',
      { ...page, content: 'cụm loa xã đã cũ' },
      { ...page, title: 'Vì sao cụm loa xa không nghe rõ' },
    ],
    [
      'the typed accents in either style of tone placement',
      'văn hóa',
      { ...page, content: 'văn hoá' },
      { ...page, content: 'vạn hoa' },
    ],
    ['a whole last word before a longer one', 'tin', { ...page, title: 'tin' }, { ...page, title: 'tinh' }],
  ])('%s', (_, text, better, worse) => {
    expect(gradePage(text, better).score).toBeGreaterThan(gradePage(text, worse).score);
  });
});

test('a title that holds all words is told from other answers', () => {
  expect(gradePage('đối ngoại', decision).inTitle).toBe(true);
  expect(gradePage('quyết định đối ngoại', decision).inTitle).toBe(true);
  expect(gradePage('quyết định 1789', decision).inTitle).toBe(false);
  expect(gradePage('đối ngoại', report).inTitle).toBe(false);
});

test('other wordings need not be tried where a title holds the words together', () => {
  expect(gradePage('thông tin đối ngoại', decision).isSure).toBe(true);
  expect(gradePage('nhà nước đối ngoại', decision).isSure).toBe(false);
  expect(gradePage('thông tin đối ngoại', report).isSure).toBe(false);
});

test('words that a page lacks are named, and it stays below 1', () => {
  const grade = gradePage('đối ngoại blorf', decision);
  expect(grade.missing).toEqual(['blorf']);
  expect(grade.score).toBeLessThan(1);
});

test('only the last word may be half typed', () => {
  expect(gradePage('thong tin doi ngo', decision).missing).toEqual([]);
  expect(gradePage('tho tin', decision).missing).toEqual(['tho']);
});

test.each([
  [[3, 4, 5, 9], 4, 3],
  [[3, 4, 5, 6, 7], 4, 4],
  [[1, 3, 5], 3, 1],
  [[2, 3, 3, 4], 3, 3],
  [[], 2, 0],
])('of the positions %j the longest row for %i words is %i', (positions, length, expected) => {
  expect(longestRun(positions, length)).toBe(expected);
});

test('pages are loaded half by score and half by rows of words, each once', () => {
  const results = [
    { id: 'title', score: 9, words: [1, 30] },
    { id: 'often', score: 5, words: [1, 9, 12, 20] },
    { id: 'phrase', score: 1, words: [7, 8] },
    { id: 'last', score: 0.5, words: [1] },
  ];
  expect(worthLoading(results, 2, 2).map(({ id }) => id)).toEqual(['title', 'phrase']);
  expect(
    worthLoading(results, 2, 9)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['last', 'often', 'phrase', 'title']);
});
