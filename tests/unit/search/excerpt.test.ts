import { expect, test } from 'vitest';
import { behindTitle, densest, excerptOf, matchesOfNumber } from '../../../src/search/excerpt.ts';

test('a short text is given whole, its matches marked', () => {
  expect(excerptOf('Quyết định 1789/QĐ-UBND về thông tin', [0, 1, 2])).toEqual([
    { text: 'Quyết định 1789/QĐ-UBND ', marked: true },
    { text: 'về thông tin', marked: false },
  ]);
});

test('a long text is cut around its matches, at words', () => {
  const words = Array.from({ length: 200 }, (_, i) => `w${i}`);
  const text = excerptOf(words.join(' '), [100, 101])
    .map((piece) => piece.text)
    .join('');
  expect(text).toMatch(/^… w92 .*w100 w101 .* w125 …$/);
});

test('the end of a text has no ellipsis behind it', () => {
  const words = Array.from({ length: 100 }, (_, i) => `w${i}`);
  expect(excerptOf(words.join(' '), [99]).at(-1)).toEqual({ text: 'w99', marked: true });
});

test('nothing is shown of what stands before the text', () => {
  const text = (matches: number[]) =>
    excerptOf('8/1/2014 Sáu hạn chế. Sở đánh giá cao', matches, 4)
      .map((piece) => piece.text)
      .join('');
  expect(text([5])).toBe('Sở đánh giá cao');
  expect(text([])).toBe('Sở đánh giá cao');
});

test.each([
  [
    'behind the day, the topics and the title',
    '8/1/2014 Báo chí. Sáu hạn chế. Sở đánh giá',
    'Sáu hạn chế',
    6,
  ],
  ['where the title ends with a mark of its own', 'Vì sao? Vì thế', 'Vì sao?', 2],
  ['where spaces do not break', 'ngày\u00a05/6. Sau đó', 'ngày 5/6', 2],
  ['at the beginning where there is no title', 'Sở đánh giá', 'Sáu hạn chế', 0],
  ['at the beginning where the title is only begun', 'Sáu hạn', 'Sáu hạn chế', 0],
])('the text begins %s', (_, content, title, expected) => {
  expect(behindTitle(content, title)).toBe(expected);
});

test('markup in a text stays text', () => {
  expect(excerptOf('<mark>a</mark> &lt;b&gt;', [1])).toEqual([
    { text: '<mark>a</mark> ', marked: false },
    { text: '&lt;b&gt;', marked: true },
  ]);
});

test.each([
  ['the longest row', [2, 5, 8, 11, 50, 51, 52], 50],
  ['of equal rows the one with more around it', [2, 50, 55, 58], 50],
  ['the first where there is no other difference', [2, 90], 2],
  ['the beginning where there is no match', [], 0],
])('the densest place is %s', (_, matches, expected) => {
  expect(densest(matches)).toBe(expected);
});

test.each([
  ['the number, not its symbol elsewhere', 'UBND tỉnh có Quyết định 1789/QĐ-UBND', [0, 5], '1789', [5]],
  ['a number with leading zeros', 'Thông tư 05/2014/TT-BTTTT của Bộ', [2], '5', [2]],
  ['no number that only begins with it', 'số 17890/QĐ và 1789/QĐ', [1, 3], '1789', [3]],
  ['no day that begins with it', 'ngày 15/7/2013 có Kế hoạch 15/KH-STTTT', [1, 5], '15', [5]],
  ['all where the number stands nowhere', 'UBND tỉnh', [0], '1789', [0]],
])('of the matches of a number count: %s', (_, content, matches, digits, expected) => {
  expect(matchesOfNumber(content, matches, digits)).toEqual(expected);
});
