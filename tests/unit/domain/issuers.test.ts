import { describe, expect, it } from 'vitest';
import { allIssuers, issuerOfSymbol, issuerSymbol } from '../../../src/domain/issuer-symbols.ts';
import { defaultIssuer, issuerName, issuerOf, issuerSlug } from '../../../src/domain/issuers.ts';
import type { Place } from '../../../src/domain/place.ts';

const thanhHoa: Place = { name: 'Thanh Hóa', kind: 'tỉnh' };
const daNang: Place = { name: 'Đà Nẵng', kind: 'thành phố' };

describe('issuerOf', () => {
  it.each([
    ['30/2020/NĐ-CP', 'Chính phủ', 'symbol', 'the nation'],
    ['1204/QĐ-TTg', 'Thủ tướng Chính phủ', 'symbol', 'the nation'],
    ['83/2015/QH13', 'Quốc hội', 'symbol', 'the term is not part of the name'],
    ['1211/2016/UBTVQH13', 'Ủy ban Thường vụ Quốc hội', 'symbol', 'the term is not part of the name'],
    ['02/2021/TT-BTTTT', 'Bộ Thông tin và Truyền thông', 'symbol', 'a ministry'],
    ['899/QĐ-LĐTBXH', 'Bộ Lao động - Thương binh và Xã hội', 'symbol', 'a ministry without its B'],
    [
      '2730/QĐ-BNN-KHCN',
      'Bộ Nông nghiệp và Phát triển nông thôn',
      'symbol',
      'a ministry in short, with a unit',
    ],
    ['39-NQ/TW', 'Ban Chấp hành Trung ương Đảng', 'symbol', 'the Party'],
    ['03/2016/TTLT-BTTTT-BNV', 'Bộ Thông tin và Truyền thông, Bộ Nội vụ', 'symbol', 'two ministries'],
    ['1789/QĐ-UBND', 'UBND tỉnh Thanh Hóa', 'default', 'every province has one'],
    ['12/NQ-HĐND', 'HĐND tỉnh Thanh Hóa', 'default', 'every province has one'],
    ['684-QĐ/TU', 'Tỉnh ủy Thanh Hóa', 'default', 'every province has one'],
    ['1234/QĐ.UB', 'UBND tỉnh Thanh Hóa', 'default', 'the older symbol'],
    ['126/SKHĐT', 'Sở Kế hoạch và Đầu tư Thanh Hóa', 'default', 'every province has such a department'],
    ['1187/SGD&ĐT-GDTrH', 'Sở Giáo dục và Đào tạo Thanh Hóa', 'default', 'written with &'],
    ['05/KHPH-STTTT-BCA', 'Sở Thông tin và Truyền thông Thanh Hóa, Bộ Công an', 'default', 'one is local'],
    ['07-NQ/HU', 'Huyện ủy', 'symbol', 'which district, nothing tells'],
    ['57/QĐ-XYZ', 'XYZ', 'symbol', 'an unknown symbol stands for itself'],
  ])('of %s is %s (%s)', (number, name, from, reason) => {
    expect(issuerOf(number, thanhHoa), reason).toEqual({ name, from });
  });

  it.each([
    ['1789/QĐ-UBND', 'UBND thành phố Đà Nẵng'],
    ['684-QĐ/TU', 'Thành ủy Đà Nẵng'],
    ['126/SKHĐT', 'Sở Kế hoạch và Đầu tư thành phố Đà Nẵng'],
    ['15-HD/BTGTU', 'Ban Tuyên giáo Thành ủy Đà Nẵng'],
  ])('of %s in a city is %s', (number, name) => {
    expect(issuerOf(number, daNang)?.name).toBe(name);
  });

  it('is null where the number names none', () => {
    expect(issuerOf('25/BC', thanhHoa)).toBeNull();
    expect(issuerOf('no number', thanhHoa)).toBeNull();
  });

  it('falls back on the committee of the province', () => {
    expect(defaultIssuer(thanhHoa)).toBe('UBND tỉnh Thanh Hóa');
    expect(defaultIssuer(daNang)).toBe('UBND thành phố Đà Nẵng');
  });
});

describe('issuerSlug', () => {
  it.each([
    ['1789/QĐ-UBND', 'UBND tỉnh Thanh Hóa', null, 'the default'],
    ['1789/QĐ-UBND', 'Ủy ban nhân dân tỉnh Thanh Hoá', null, 'the default in full'],
    ['40/2012/QĐ-UBND', 'UBND tỉnh Khánh Hòa', 'khanh-hoa', 'another province'],
    ['40/2012/QĐ-UBND', 'Uỷ ban nhân dân tỉnh Khánh Hoà', 'khanh-hoa', 'another province, other spelling'],
    ['12/QĐ-UBND', 'UBND thành phố Hồ Chí Minh', 'thanh-pho-ho-chi-minh', 'a city'],
    ['12/QĐ-UBND', 'UBND huyện Thọ Xuân', 'huyen-tho-xuan', 'a district of the province'],
    [
      '12/QĐ-UBND',
      'UBND huyện Thọ Xuân, tỉnh Thanh Hóa',
      'huyen-tho-xuan',
      'its province goes without saying',
    ],
    ['12/QĐ-UBND', 'UBND huyện Châu Thành, tỉnh Long An', 'huyen-chau-thanh-tinh-long-an', 'one of many'],
    [
      '12/QĐ-UBND',
      'UBND thành phố Thanh Hóa',
      'thanh-pho-thanh-hoa',
      'the city that the province is named after',
    ],
    ['12/NQ-HĐND', 'HĐND tỉnh Khánh Hòa', 'khanh-hoa', 'a council'],
    ['684-QĐ/TU', 'Tỉnh ủy Nghệ An', 'nghe-an', 'the Party'],
    ['684-QĐ/TU', 'Thành ủy Hà Nội', 'thanh-pho-ha-noi', 'the Party in a city'],
    ['684-QĐ/TU', 'Ban Thường vụ Tỉnh ủy', null, 'an organ signs with its body’s symbol'],
    ['07-NQ/HU', 'Huyện ủy Thọ Xuân', 'tho-xuan', 'the symbol does not tell which district'],
    ['07-NQ/HU', 'Huyện ủy', null, 'neither does the text'],
    ['126/STTTT', 'Sở Thông tin và Truyền thông Khánh Hòa', 'khanh-hoa', 'a department'],
    ['126/STTTT', 'Sở TT&TT', null, 'the department of the province'],
    ['30/2020/NĐ-CP', 'Chính phủ', null, 'the symbol tells it'],
    ['39-NQ/TW', 'Bộ Chính trị', null, 'the symbol tells enough'],
    ['57/QĐ-XYZ', 'Công ty Môi trường', null, 'an unknown symbol is its issuer’s own'],
    ['05/KHPH-STTTT-CAT', 'Sở Thông tin và Truyền thông Thanh Hóa', null, 'joint documents name all'],
    ['25/BC', 'UBND tỉnh Thanh Hóa', null, 'no symbol, and the default'],
    ['25/BC', 'Sở Y tế Thanh Hóa', 'so-y-te-thanh-hoa', 'no symbol, and another body'],
  ])('of %s by %s is %s', (number, issuer, slug, reason) => {
    expect(issuerSlug(number, issuer, thanhHoa), reason).toBe(slug);
  });
});

describe('issuerName', () => {
  it.each([
    ['Uỷ ban nhân dân tỉnh Khánh Hoà', 'UBND tỉnh Khánh Hòa', 'in full, with the older tone placement'],
    ['ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA', 'UBND tỉnh Khánh Hòa', 'capitals'],
    ['UBND HUYỆN THỌ XUÂN', 'UBND huyện Thọ Xuân', 'capitals of a place that no table knows'],
    ['  UBND\n tỉnh  Khánh Hòa ', 'UBND tỉnh Khánh Hòa', 'white space'],
    ['Chủ tịch UBND tỉnh', 'UBND tỉnh Thanh Hóa', 'its chairman'],
    ['UBND TP. HCM', 'UBND thành phố Hồ Chí Minh', 'the city in short'],
    ['UBND TPHCM', 'UBND thành phố Hồ Chí Minh', 'the city in shorter'],
    ['UBND tỉnh Thừa Thiên - Huế', 'UBND tỉnh Thừa Thiên Huế', 'with a dash'],
    ['UBND tỉnh Bà Rịa-Vũng Tàu', 'UBND tỉnh Bà Rịa - Vũng Tàu', 'without blanks'],
    ['UBND Hà Nội', 'UBND thành phố Hà Nội', 'without its kind'],
    ['UBND quận 1', 'UBND quận 1', 'a district with a number'],
    ['UBND xã Xuân Lam, huyện Thọ Xuân', 'UBND xã Xuân Lam, huyện Thọ Xuân', 'a commune of a district'],
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông Thanh Hóa', 'a department in short'],
    ['Sở Thông tin & Truyền thông Nghệ An', 'Sở Thông tin và Truyền thông Nghệ An', '& for và'],
    ['Bộ VH,TT&DL', 'Bộ Văn hóa, Thể thao và Du lịch', 'a ministry in short'],
    ['Bộ trưởng Bộ Nội vụ', 'Bộ Nội vụ', 'a minister'],
    ['Thủ tướng', 'Thủ tướng Chính phủ', 'in short'],
    ['Thường trực HĐND tỉnh', 'HĐND tỉnh Thanh Hóa', 'standing members'],
    ['Ban Thường vụ Thành ủy Hà Nội', 'Thành ủy Hà Nội', 'standing members of the Party'],
    ['Ban Chấp hành Đảng bộ tỉnh', 'Tỉnh ủy Thanh Hóa', 'the whole committee of the Party'],
    ['BCH Đảng bộ thành phố Hà Nội', 'Thành ủy Hà Nội', 'the whole committee in a city'],
    ['Công ty Môi trường Thanh Hoá', 'Công ty Môi trường Thanh Hóa', 'an unknown body keeps its words'],
  ])('of %j is %s', (text, name, reason) => {
    expect(issuerName(text, thanhHoa), reason).toBe(name);
  });
});

describe('the tables of issuers', () => {
  it('give each symbol to one body', () => {
    const symbols = allIssuers.flatMap((issuer) => issuer.symbols.map((symbol) => symbol.toUpperCase()));
    expect(symbols.filter((symbol, index) => symbols.indexOf(symbol) !== index)).toEqual([]);
  });

  it('are found by every symbol', () => {
    for (const issuer of allIssuers) {
      for (const symbol of issuer.symbols) {
        expect(issuerSymbol(symbol)).toBe(symbol);
        expect(issuerOfSymbol(symbol), symbol).toBe(issuer);
      }
    }
  });
});
