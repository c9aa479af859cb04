import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../../../src/domain/name-index.ts';

const read = createNameIndex([
  ['Chính phủ', 'CP'],
  ['Văn phòng Chính phủ', 'VPCP'],
  ['Thủ tướng', 'TTg'],
  ['Thủ tướng Chính phủ', 'TTg'],
  ['Bà Rịa - Vũng Tàu', 'BR'],
  ['Khánh Hòa', 'KH'],
  ['Thông tin và Truyền thông', 'TTTT'],
  ['VH,TT&DL', 'VHTTDL'],
]);

describe('createNameIndex', () => {
  it.each([
    ['Chính phủ về', 'CP', 'Chính phủ', 'a name, and on'],
    ['CHÍNH PHỦ', 'CP', 'CHÍNH PHỦ', 'capitals'],
    ['chinh phu', 'CP', 'chinh phu', 'no marks'],
    ['Khánh Hoà', 'KH', 'Khánh Hoà', 'the older tone placement'],
    ['Chính\n\u00A0phủ', 'CP', 'Chính\n\u00A0phủ', 'any white space'],
    ['Bà Rịa–Vũng Tàu', 'BR', 'Bà Rịa–Vũng Tàu', 'any dash'],
    ['Thông tin & Truyền thông', 'TTTT', 'Thông tin & Truyền thông', '& for và'],
    ['VH, TT & DL', 'VHTTDL', 'VH, TT & DL', 'commas and blanks'],
    ['Thủ tướng Chính phủ', 'TTg', 'Thủ tướng Chính phủ', 'the longest name'],
    ['Thủ tướng Chính quyền', 'TTg', 'Thủ tướng', 'the longest that is whole'],
    ['Chính phủ, Quốc hội', 'CP', 'Chính phủ', 'up to the comma'],
  ])('reads in %j %s', (text, value, name, reason) => {
    expect(read(text, 0), reason).toEqual({ value, end: name.length });
  });

  it('reads from the offset that it is told', () => {
    expect(read('của Chính phủ', 4)).toEqual({ value: 'CP', end: 13 });
  });

  it.each([
    ['Chính', 'half a name'],
    ['Chính phủi', 'a longer word'],
    ['Chính. phủ', 'two sentences'],
    ['của Chính phủ', 'a name further on'],
    ['', 'nothing'],
  ])('reads nothing in %j', (text, reason) => {
    expect(read(text, 0), reason).toBeNull();
  });
});
