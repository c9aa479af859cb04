import { describe, expect, test } from 'vitest';
import { readNumber, type NumberQuery } from '../../../src/search/number-query.ts';

const none: NumberQuery = { digits: null, year: null, symbol: [], issued: null, rest: [], certain: true };
const of1789: NumberQuery = { ...none, digits: '1789' };
const ofQd1789: NumberQuery = { ...of1789, symbol: ['qd'] };
const whole1789: NumberQuery = { ...of1789, symbol: ['qd', 'ubnd'] };
const whole2977: NumberQuery = { ...none, digits: '2977', year: 2013, symbol: ['qd', 'ubnd'] };

describe('a number is read however it is typed', () => {
  test.each<[string, string, NumberQuery]>([
    ['bare digits', '1789', of1789],
    ['leading zeros', '01789', of1789],
    ['the word for number', 'số 1789', of1789],
    ['the same with a colon', 'Số: 1789', of1789],
    ['a type in letters before', 'QĐ 1789', ofQd1789],
    ['no space, no accent', 'qd1789', ofQd1789],
    ['the type written out', 'quyết định số 1789', ofQd1789],
    ['the type written out in one word', 'quyetdinh1789', ofQd1789],
    ['a decomposed text', 'Quyết định 1789'.normalize('NFD'), ofQd1789],
    ['the whole number', '1789/QĐ-UBND', whole1789],
    ['no accents', '1789/QD-UBND', whole1789],
    ['an Icelandic eth for Đ', '1789/QÐ-UBND', whole1789],
    ['spaces and an en dash', '1789 / QĐ – UBND', whole1789],
    ['a hyphen for the slash', '1789-QĐ-UBND', whole1789],
    ['a division slash and a non-breaking hyphen', '1789∕QĐ‑UBND', whole1789],
    ['spaces only', '1789 qd ubnd', whole1789],
    ['the symbol before the digits', 'qđ-ubnd 1789', whole1789],
    ['the symbol in one word', '1789qdubnd', { ...of1789, symbol: ['qdubnd'] }],
    ['in capitals with a dot', 'QĐ 1789.', ofQd1789],
    ['the year after a slash', '2977/2013', { ...none, digits: '2977', year: 2013 }],
    ['the year within the number', '2977/2013/QĐ-UBND', whole2977],
    ['the year in words', 'qd ubnd 2977 năm 2013', whole2977],
    ['the year after a space', '1789 2013', { ...of1789, year: 2013 }],
    ['the year before', '2013 1789', { ...of1789, year: 2013 }],
    ['a number of the Party', '684-QĐ/TU', { ...none, digits: '684', symbol: ['qd', 'tu'] }],
    ['a decree', 'nghị định 30/2020/NĐ-CP', { ...none, digits: '30', year: 2020, symbol: ['nd', 'cp'] }],
    ['a year alone, which may be a number', '2013', { ...none, digits: '2013' }],
    ['half a symbol', '1789/q', { ...of1789, symbol: ['q'] }],
  ])('%s', (_, typed, expected) => {
    expect(readNumber(typed)).toEqual(expected);
  });
});

describe('a day is read in every form', () => {
  test.each([
    '5/6/2013',
    '05/06/2013',
    '5-6-2013',
    '05.06.2013',
    '5 tháng 6 năm 2013',
    'ngày 5 thang 6 2013',
    'văn bản ban hành ngày 5 tháng 6 2013',
    'ký ngày 5/6/2013',
  ])('%s', (typed) => {
    expect(readNumber(typed)).toEqual({ ...none, issued: '2013-06-05' });
  });

  test('beside a number', () => {
    expect(readNumber('QĐ 1789 ngày 05/06/2013')).toEqual({ ...ofQd1789, issued: '2013-06-05' });
  });

  test('and is none where the calendar has no such day', () => {
    expect(readNumber('31/02/2013')?.issued).toBeNull();
  });
});

describe('other digits are no number, or an uncertain one', () => {
  test.each([
    ['a year', 'năm 2013'],
    ['a month', 'tháng 6 năm 2013'],
    ['a congress', 'đại hội lần thứ 11'],
    ['a term', 'khóa 17'],
    ['forty digits', '9'.repeat(40)],
    ['no digits', 'thông tin đối ngoại'],
    ['nothing', ''],
  ])('%s', (_, typed) => {
    expect(readNumber(typed)).toBeNull();
  });

  test.each([
    ['a year behind a subject', 'phương hướng 2014'],
    ['a year behind a type', 'kế hoạch 2014'],
    ['a count', '4 quyết định năm 2013'],
    ['digits behind a subject', 'thông tin đối ngoại 1789'],
    ['digits in markup', '<script>alert(1)</script>'],
  ])('%s', (_, typed) => {
    expect(readNumber(typed)?.certain).toBe(false);
  });

  test('words beside a certain number are kept', () => {
    expect(readNumber('2977/2013/QĐ-UBND về báo chí')).toEqual({ ...whole2977, rest: ['bao', 'chi'] });
  });
});
