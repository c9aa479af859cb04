import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/search/address.ts';

test.each([
  ['', { text: '', filters: {}, literal: false }],
  ['?q=1789%2FQ%C4%90-UBND', { text: '1789/QĐ-UBND', filters: {}, literal: false }],
  [
    '?q=b%C3%A1o+ch%C3%AD&loai=van-ban&nam=2013&chu-de=bao-chi',
    { text: 'báo chí', filters: { loai: 'van-ban', nam: '2013', 'chu-de': 'bao-chi' }, literal: false },
  ],
  ['?q=thoong&nguyen-van=1', { text: 'thoong', filters: {}, literal: true }],
])('an address is read and written alike: %s', (search, address) => {
  expect(readAddress(search)).toEqual(address);
  expect(writeAddress(address)).toBe(search);
});

test('unknown filters and strange values are ignored', () => {
  expect(readAddress('?q=a&x=1&loai=<b>&nam=&chu-de=A').filters).toEqual({});
  expect(readAddress('?q=%FF%FE&q=b').text).toBe('\ufffd\ufffd');
});

test('an address does not grow with the query', () => {
  expect(writeAddress({ text: 'a'.repeat(10_000), filters: {}, literal: false }).length).toBeLessThan(250);
});
