import { expect, it } from 'vitest';
import { csvLines } from '../../../src/output/csv.ts';

const csv = (value: unknown) => [...csvLines(['a', 'b'], [{ a: value, b: 'x' }])].join('');

it.each([
  ['a text', 'Thông tin', 'Thông tin'],
  ['a number', 2013, '2013'],
  ['a truth value', false, 'false'],
  ['nothing', null, ''],
  ['an absent value', undefined, ''],
  ['an empty text', '', ''],
  ['a comma is quoted', 'a, b', '"a, b"'],
  ['quotes are doubled', 'nói "có"', '"nói ""có"""'],
  ['a line break is quoted', 'a\nb', '"a\nb"'],
  ['a carriage return is quoted', 'a\rb', '"a\rb"'],
  ['typographic quotes are letters', '“có”', '“có”'],
  ['a list is joined', ['a', 'b'], 'a; b'],
  ['an empty list', [], ''],
  ['a formula is defused', '=1+1', "'=1+1"],
  ['and one with a plus', '+1', "'+1"],
  ['and one with a dash', '-1+cmd', "'-1+cmd"],
  ['and one with an at sign', '@sum(a1)', "'@sum(a1)"],
  ['and one behind a tab', '\t=1', "'\t=1"],
  ['a formula in a list', ['=1', 'b'], "'=1; b"],
  ['a dash inside is a dash', 'a-b=c', 'a-b=c'],
])('%s', (_, value, cell) => {
  expect(csv(value)).toBe(`\uFEFFa,b\r\n${cell},x\r\n`);
});

it('keeps the order of the columns, whatever the order of the values', () => {
  expect([...csvLines(['b', 'a'], [{ a: 1, b: 2 }])]).toEqual(['\uFEFFb,a\r\n', '2,1\r\n']);
});

it('gives the header alone where there are no rows', () => {
  expect([...csvLines<Record<string, string>>(['a', 'b'], [])]).toEqual(['\uFEFFa,b\r\n']);
});
