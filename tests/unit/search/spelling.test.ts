import { expect, test } from 'vitest';
import { corrections } from '../../../src/search/spelling.ts';

const vocabulary = [
  'tin',
  'thong',
  'dien',
  'tu',
  'ngoai',
  'doi',
  'cong',
  'vu',
  'thu',
  'tinh',
  'ngay',
  'email',
];

test.each([
  ['two letters swapped', 'thong tin doi ngaoi', 'thong tin doi ngoai'],
  ['a letter left out', 'thong tin doi ngai', 'thong tin doi ngay'],
  ['a letter too many', 'thu dien tu cong vvu', 'thu dien tu cong vu'],
  ['a wrong letter', 'thong tin doi ngoau', 'thong tin doi ngoai'],
  ['a missing space', 'thongtin doi', 'thong tin doi'],
  ['an accented word beside it stays', 'thông tni', 'thông tin'],
  ['a foreign word', 'emial', 'email'],
])('%s', (_, typed, meant) => {
  expect(corrections(typed, vocabulary)).toContain(meant);
});

test.each([
  ['known words', 'thong tin doi ngoai'],
  ['a half-typed last word', 'thong tin doi ngoa'],
  ['a number', 'thong tin 1789'],
  ['two slips in a word', 'thong tni doi ngiao'],
  ['nonsense', 'xyzzy'],
  ['a very long word', 'tin'.repeat(20)],
])('%s gives nothing', (_, typed) => {
  expect(corrections(typed, vocabulary)).toEqual([]);
});

test('a swap goes before a commoner word that is another slip away', () => {
  expect(corrections('tni', ['tinh', 'ni', 'tin'])[0]).toBe('tin');
});
