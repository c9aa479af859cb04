import { describe, expect, test } from 'vitest';
import {
  fromIndexLetters,
  mayContinue,
  toIndexLetters,
  toIndexQuery,
} from '../../../src/search/index-letters.ts';
import { searchCopy } from '../../../src/search/search-copy.ts';

test.each([
  ['đ gets a mark that folding takes away, syllables an end', 'Quyết định', 'Quyết_ d\u0335ịnh_'],
  ['Đ in capitals', 'ĐẢNG', 'D\u0335ẢNG_'],
  ['the letters that look like Đ', 'Ðài Ɖài', 'D\u0335ài_ D\u0335ài_'],
  ['a number stays open', '1789/QĐ-UBND', '1789/QD\u0335-UBND'],
  ['so does what is no syllable', 'UBND email', 'UBND email'],
  ['punctuation stays outside', '(xã, huyện)', '(xã_, huyện_)'],
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
  ['the last word may go on', 'thông tin đối ngo', 'thông_ tin_ d\u0335ối_ ngo'],
  ['a short syllable at the end is whole', 'thư điện tử', 'thư_ d\u0335iện_ tử_'],
  ['a letter at the end is left out', 'thư điện t', 'thư_ d\u0335iện_'],
  ['a letter alone is not', 't', 't'],
  ['digits stay', 'quyết định 1', 'quyết_ d\u0335ịnh_ 1'],
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
    ['joins numbers', '<p>số 1789 / QĐ – UBND.</p>', '<p>số_ 1789/QD\u0335-UBND.</p>'],
    ['joins numbers with a year', '<p>2977/ 2013 /QĐ-UBND</p>', '<p>2977/2013/QD\u0335-UBND</p>'],
    ['writes days without zeros', '<p>05/06/2013 01.12.2013</p>', '<p>5/6/2013 1/12/2013</p>'],
    ['composes accents', `<p>${'mới'.normalize('NFD')}</p>`, '<p>mới_</p>'],
    [
      'leaves tags alone',
      '<a href="/bai-viet/do/" title="Đọc">ở</a>',
      '<a href="/bai-viet/do/" title="Đọc">ở_</a>',
    ],
    [
      'changes the texts that are kept beside the page',
      '<meta content="Quy định" data-pagefind-meta="title[content]">',
      '<meta content="Quy_ d\u0335ịnh_" data-pagefind-meta="title[content]">',
    ],
    [
      'but no filter',
      '<meta content="thong-tin" data-pagefind-filter="chu-de[content]">',
      '<meta content="thong-tin" data-pagefind-filter="chu-de[content]">',
    ],
    ['does not join a dash between words', '<p>năm 2013 - UBND</p>', '<p>năm_ 2013 - UBND</p>'],
    ['does not take a span of years for a number', '<p>năm 2011 – 2015</p>', '<p>năm_ 2011 – 2015</p>'],
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
