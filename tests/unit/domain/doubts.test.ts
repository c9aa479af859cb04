import { describe, expect, it } from 'vitest';
import { findDoubts } from '../../../src/domain/doubts.ts';

const find = (text: string) => findDoubts(text, { name: 'Thanh Hóa', kind: 'tỉnh' }, 2014);

describe('findDoubts', () => {
  it.each([
    ['Quyết định số 1789 của UBND tỉnh', 'unreadable-number', '1789', 'a number without its symbol'],
    ['QĐ số 1789 ngày 5/6/2013', 'unreadable-number', '1789', 'a type in short'],
    ['Quyết định số: 1789/QĐUBND', 'unreadable-number', '1789/QĐUBND', 'a rule is missing'],
    ['theo 1789\\QĐ-UBND', 'unreadable-number', '1789\\QĐ-UBND', 'the wrong slash'],
    ['các Quyết định số 1789, 1895/QĐ-UBND', 'unreadable-number', '1789', 'the symbol only behind the last'],
    ['Nghị định số 72/2013.', 'unreadable-number', '72/2013', 'number and year only'],
    ['họp ngày 31/02/2013', 'impossible-day', '31/02/2013', 'February has no 31st'],
    ['họp 29.2.2013', 'impossible-day', '29.2.2013', 'no leap year'],
    ['ngày 31 tháng 4 năm 2013', 'impossible-day', '31 tháng 4 năm 2013', 'in words'],
    ['ngày 45/13/2013', 'impossible-day', '45/13/2013', 'no such month, but it says “ngày”'],
    ['Quyết định 12/1930/QĐ-UBND', 'unlikely-year', '12/1930/QĐ-UBND', 'before 1945'],
    [
      'Quyết định 12/QĐ-UBND ngày 5/6/1944',
      'unlikely-year',
      '12/QĐ-UBND ngày 5/6/1944',
      'a date before 1945',
    ],
    ['Quyết định 12/2015/QĐ-UBND', 'unlikely-year', '12/2015/QĐ-UBND', 'the year after this one'],
    [
      'Quyết định 12/2012/QĐ-UBND ngày 5/6/2013',
      'contradicting-years',
      '12/2012/QĐ-UBND ngày 5/6/2013',
      'two years',
    ],
  ])('in %j are %s', (text, kind, written, reason) => {
    expect(find(text), reason).toEqual([
      { kind, text: written, start: text.indexOf(written), end: text.indexOf(written) + written.length },
    ]);
  });

  it.each([
    ['Quyết định số 1789/QĐ-UBND ngày 5/6/2013', 'all is well'],
    ['Quyết định 12/2014/QĐ-UBND ngày 1/1/2014', 'this year'],
    ['ngày 29/2/2012', 'a leap year'],
    ['1789/QĐ-UBND, sinh ngày 19/5/1890, đến năm 2050', 'years that are no document’s'],
    ['máy 10.45.2013', 'no day is meant'],
    ['Giấy chứng nhận số 2801234567', 'types whose numbers may be bare'],
    ['https://example.org/?so=1789/QĐUBND', 'an address'],
    ['số 12, quyết định 5 điều', 'no number of a document'],
  ])('are none in %j', (text, reason) => {
    expect(find(text), reason).toEqual([]);
  });

  it('are in the order of the text', () => {
    const kinds = find('12/2015/QĐ-UBND ngày 31/02/2015, Quyết định số 9').map(({ kind }) => kind);
    expect(kinds).toEqual(['unlikely-year', 'impossible-day', 'unreadable-number']);
  });
});
