import { describe, expect, it } from 'vitest';
import { isIsoDate, isoDate, longDate, monthOf, shortDate, yearOf } from '../../../src/domain/dates.ts';

describe('isoDate', () => {
  it.each([
    ['one digit gets its zero', [2013, 6, 5], '2013-06-05'],
    ['the last day of a leap February', [2012, 2, 29], '2012-02-29'],
    ['no 29 February in a common year', [2013, 2, 29], null],
    ['no 31 February', [2013, 2, 31], null],
    ['no 31 April', [2013, 4, 31], null],
    ['no month 13', [2013, 13, 1], null],
    ['no month 0', [2013, 0, 1], null],
    ['no day 0', [2013, 1, 0], null],
    ['a year of two digits is not this century’s by guess', [13, 6, 5], null],
  ] as const)('%s', (_, [year, month, day], expected) => {
    expect(isoDate(year, month, day)).toBe(expected);
  });
});

describe('isIsoDate', () => {
  it.each([
    ['a day that exists', '2014-01-08', true],
    ['a leap day', '2000-02-29', true],
    ['no leap day in 1900', '1900-02-29', false],
    ['a day that no calendar has', '2014-02-30', false],
    ['no zeros', '2014-1-8', false],
    ['day first', '08-01-2014', false],
    ['slashes', '2014/01/08', false],
    ['a time behind it', '2014-01-08T00:00', false],
    ['a line behind it', '2014-01-08\n', false],
    ['nothing', '', false],
  ])('%s: %j', (_, text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });
});

it.each([
  ['2013-06-05', '5/6/2013', '5 tháng 6 năm 2013', 'tháng 6 năm 2013', 2013],
  ['1999-12-31', '31/12/1999', '31 tháng 12 năm 1999', 'tháng 12 năm 1999', 1999],
])('%s is written without zeros, short %s and long %s', (date, short, long, month, year) => {
  expect([shortDate(date), longDate(date), monthOf(date), yearOf(date)]).toEqual([short, long, month, year]);
});
