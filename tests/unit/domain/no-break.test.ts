import { describe, expect, it } from 'vitest';
import { noBreak } from '../../../src/domain/no-break.ts';

describe('noBreak', () => {
  it.each([
    ['a day and its word', 'ngày 5/6/2013 họp', 'ngày·5/6/2013 họp'],
    ['a day written out', 'ngày 5 tháng 6 năm 2013 họp', 'ngày·5·tháng·6·năm·2013 họp'],
    ['a month of a year', 'Tháng 8 năm 2013', 'Tháng·8·năm·2013'],
    ['a year', 'trong năm 2013 đã', 'trong năm·2013 đã'],
    [
      'an ordinal in Roman numerals',
      'Đại hội Đảng lần thứ XI; khóa XVII',
      'Đại hội Đảng lần·thứ·XI; khóa·XVII',
    ],
    ['an article', 'theo Điều 5 khoản 2', 'theo Điều·5 khoản·2'],
    ['a number and its unit', '10 km, 3 triệu đồng, 5 %', '10·km, 3·triệu đồng, 5·%'],
    ['a town', 'TP. Thanh Hóa', 'TP.·Thanh·Hóa'],
    ['a place', 'UBND tỉnh Thanh Hóa họp', 'UBND tỉnh Thanh·Hóa họp'],
    ['a person', 'Phó Chủ tịch Nguyễn Ngọc Hồi dự', 'Phó Chủ tịch Nguyễn·Ngọc·Hồi dự'],
    ['no word of two syllables', 'Theo Quyết định của Sở Thông tin', 'Theo Quyết định của Sở Thông tin'],
    ['names of two sentences', 'ở Hà Nội. Thanh Hóa thì không', 'ở Hà·Nội. Thanh·Hóa thì không'],
    ['a dash stays at the end of its line', 'phát thanh – truyền hình', 'phát thanh·– truyền hình'],
    [
      'words that only look like labels',
      'số văn bản, năm nay, thứ hai, phần việc',
      'số văn bản, năm nay, thứ hai, phần việc',
    ],
    ['a word that begins like a Roman numeral', 'năm Xuân về, mục Việc làm', 'năm Xuân về, mục Việc làm'],
    ['a word that ends like a label', 'hằng năm 2 lần', 'hằng năm·2 lần'],
  ])('%s', (_, text, expected) => {
    expect(noBreak(text).replaceAll('\u00a0', '·')).toBe(expected);
  });
});
