import { describe, expect, it } from 'vitest';
import { typeOf } from '../../../src/domain/document-types.ts';
import { typeSymbol, typeSymbols } from '../../../src/domain/type-symbols.ts';

describe('typeOf', () => {
  it.each([
    ['1789/QĐ-UBND', 'Quyết định', 'the State'],
    ['684-QĐ/TU', 'Quyết định', 'the Party; a word before the number may say Quy định'],
    ['30/2020/NĐ-CP', 'Nghị định', 'the Government'],
    ['01/2011/TT-BNV', 'Thông tư', 'TT of a ministry'],
    ['22-TT/TU', 'Thông tri', 'TT of the Party'],
    ['22-TT/BTGTW', 'Thông tri', 'TT of an organ of the Party'],
    ['03/2016/TTLT-BTTTT-BNV', 'Thông tư liên tịch', 'joint'],
    ['12/2011/BTC-BTP-TTLT', 'Thông tư liên tịch', 'joint, the type last'],
    ['12-CTr/TU', 'Chương trình', 'mixed case'],
    ['33/TTr-STTTT', 'Tờ trình', 'mixed case'],
    ['02/HD-STTTT', 'Hướng dẫn', 'HD has no mark'],
    ['21/HĐ-STTTT', 'Hợp đồng', 'HĐ has one'],
    ['2411/ĐA-UBND', 'Đề án', 'ĐA'],
    ['2411/DA-UBND', 'Dự án', 'DA'],
    ['25-KL/TW', 'Kết luận', 'a conclusion'],
    ['05/CĐ-UBND', 'Công điện', 'a telegram'],
    ['3115/UBND-VX1', 'Công văn', 'opens with its issuer'],
    ['126/SKHĐT', 'Công văn', 'nothing but its issuer'],
    ['83/2015/QH13', null, 'laws and resolutions of the Assembly look alike'],
    ['1211/2016/UBTVQH13', null, 'so do those of its committee'],
    ['43/2002/PL-UBTVQH10', 'Pháp lệnh', 'older ordinances say what they are'],
    ['12/VBHN-BTTTT', 'Văn bản hợp nhất', 'a consolidated text'],
    ['1789', null, 'no number'],
  ])('of %s is %s', (number, type, reason) => {
    expect(typeOf(number), reason).toBe(type);
  });
});

describe('typeSymbol', () => {
  it('knows every symbol of the table however it is cased', () => {
    for (const symbol of Object.keys(typeSymbols)) {
      expect(typeSymbol(symbol)).toBe(symbol);
      expect(typeSymbol(symbol.toUpperCase()), symbol).toBe(symbol);
    }
  });

  it.each([
    ['QD', 'QĐ', 'only QĐ can be meant'],
    ['nd', 'NĐ', 'only NĐ can be meant'],
    ['HD', 'HD', 'a symbol of its own'],
    ['da', 'DA', 'plain letters mean the symbol without a mark'],
    ['UBND', null, 'an issuer'],
    ['XYZ', null, 'unknown'],
  ])('takes %s for %s', (letters, symbol, reason) => {
    expect(typeSymbol(letters), reason).toBe(symbol);
  });
});
