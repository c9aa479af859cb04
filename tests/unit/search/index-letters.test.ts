import { describe, expect, test } from 'vitest';
import {
  fromIndexLetters,
  mayContinue,
  toIndexLetters,
  toIndexQuery,
} from '../../../src/search/index-letters.ts';
import { searchCopy } from '../../../src/search/search-copy.ts';

test.each([
  ['đ gets a mark that folding takes away, syllables an end', 'Quyết định', 'Quyếtˬ ḓịnhˬ'],
  ['Đ in capitals', 'ĐẢNG', 'ḒẢNGˬ'],
  ['the letters that look like Đ', 'Ðài Ɖài', 'Ḓàiˬ Ḓàiˬ'],
  ['a number stays open', '1789/QĐ-UBND', '1789/QḒ-UBND'],
  ['so does what is no syllable', 'UBND email', 'UBND email'],
  ['punctuation stays outside', '(xã, huyện)', '(xãˬ, huyệnˬ)'],
])('%s', (_, text, expected) => {
  expect(toIndexLetters(text)).toBe(expected);
});

test.each(['Quyết định 1789/QĐ-UBND ngày 5/6/2013: “Điểm Bưu điện – Văn hóa xã”', 'tên_tệp __init__', ''])(
  'what comes back from the index is what went in: %s',
  (text) => {
    expect(fromIndexLetters(toIndexLetters(text))).toBe(text);
  },
);

test.each([
  ['the last word may go on', 'thông tin đối ngo', 'thôngˬ tinˬ ḓốiˬ ngo'],
  ['a short syllable at the end is whole', 'thư điện tử', 'thưˬ ḓiệnˬ tửˬ'],
  ['a letter at the end is left out', 'thư điện t', 'thưˬ ḓiệnˬ'],
  ['a letter alone is not', 't', 't'],
  ['digits stay', 'quyết định 1', 'quyếtˬ ḓịnhˬ 1'],
])('in a query %s', (_, text, expected) => {
  expect(toIndexQuery(text)).toBe(expected);
});

test.each([
  ['hội nghị tổ', true],
  ['hội nghị tổng', false],
  ['hội nghị t', false],
  ['tổ', false],
])('whether the short last syllable of “%s” may go on: %s', (text, expected) => {
  expect(mayContinue(text)).toBe(expected);
});

describe('the copy of a page for the index', () => {
  test.each([
    ['joins numbers', '<p>số 1789 / QĐ – UBND.</p>', '<p>sốˬ 1789/QḒ-UBND.</p>'],
    ['joins numbers with a year', '<p>2977/ 2013 /QĐ-UBND</p>', '<p>2977/2013/QḒ-UBND</p>'],
    ['writes days without zeros', '<p>05/06/2013 01.12.2013</p>', '<p>5/6/2013 1/12/2013</p>'],
    ['composes accents', `<p>${'mới'.normalize('NFD')}</p>`, '<p>mớiˬ</p>'],
    [
      'leaves tags alone',
      '<a href="/bai-viet/do/" title="Đọc">ở</a>',
      '<a href="/bai-viet/do/" title="Đọc">ởˬ</a>',
    ],
    [
      'changes the texts that are kept beside the page',
      '<meta content="Quy định" data-pagefind-meta="title[content]">',
      '<meta content="Quyˬ ḓịnhˬ" data-pagefind-meta="title[content]">',
    ],
    [
      'but no filter',
      '<meta content="thong-tin" data-pagefind-filter="chu-de[content]">',
      '<meta content="thong-tin" data-pagefind-filter="chu-de[content]">',
    ],
    ['does not join a dash between words', '<p>năm 2013 - UBND</p>', '<p>nămˬ 2013 - UBND</p>'],
    ['does not take a span of years for a number', '<p>năm 2011 – 2015</p>', '<p>nămˬ 2011 – 2015</p>'],
  ])('%s', (_, html, expected) => {
    expect(searchCopy(html)).toBe(expected);
  });

  test('takes time that grows with the page, not with its square', () => {
    const hostile = `<p>${'1 / 2 - QĐ '.repeat(50_000)}<`;
    const before = performance.now();
    searchCopy(hostile);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
