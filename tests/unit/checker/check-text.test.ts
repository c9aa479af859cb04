import { describe, expect, it } from 'vitest';
import { checkText, citationLine, LONGEST_TEXT, lookUp } from '../../../src/checker/check-text.ts';

const place = { name: 'Thanh Hóa', kind: 'tỉnh' } as const;
const committee = 'UBND tỉnh Thanh Hóa';

describe('checkText', () => {
  it('finds the citations of every line at their places in the whole text', () => {
    const text = 'Căn cứ Quyết định 1789/QĐ-UBND ngày 5/6/2013;\nCăn cứ Nghị định 30/2020/NĐ-CP.';
    const found = checkText(text, place);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['1789/QĐ-UBND', '30/2020/NĐ-CP']);
  });

  it('gives a later citation the year that an earlier line gave', () => {
    const found = checkText('Quyết định 1789/QĐ-UBND ngày 5/6/2013\nQuyết định 1789/QĐ-UBND', place);
    expect(found.map(({ year }) => year)).toEqual([2013, 2013]);
  });

  it('reads no more than a phone can bear', () => {
    const text = `${'a'.repeat(LONGEST_TEXT)} Quyết định 1789/QĐ-UBND`;
    expect(checkText(text, place)).toEqual([]);
  });
});

describe('lookUp', () => {
  const of2013 = { number: '1789/QĐ-UBND', year: 2013, issuer: committee };
  const of2014 = { ...of2013, year: 2014 };
  const ofKhanhHoa = { ...of2013, issuer: 'UBND tỉnh Khánh Hòa' };

  it.each([
    ['the one of its year', 2013, [of2013, of2014], 'known', [of2013]],
    ['the only one, where the text gives no year', null, [of2013, ofKhanhHoa], 'known', [of2013]],
    ['several, where the text gives no year', null, [of2013, of2014], 'ambiguous', [of2013, of2014]],
    ['none of its year, with the others to compare', 2015, [of2013], 'unknown', [of2013]],
    ['none at all', 2013, [], 'unknown', []],
  ])('knows %s', (_, year, known, kind, documents) => {
    expect(lookUp({ number: '1789/QĐ-UBND', year, issuer: committee }, known)).toEqual({ kind, documents });
  });
});

describe('citationLine', () => {
  it.each([
    ['Quyết định 1789/QĐ-UBND ngày 5/6/2013', 'Quyết định 1789/QĐ-UBND; 2013-06-05; UBND tỉnh Thanh Hóa'],
    ['Quyết định 2977/2013/QĐ-UBND', 'Quyết định 2977/2013/QĐ-UBND; 2013; UBND tỉnh Thanh Hóa'],
    ['Quyết định 1789/QĐ-UBND', 'Quyết định 1789/QĐ-UBND; UBND tỉnh Thanh Hóa'],
  ])('puts %s on one line', (text, line) => {
    expect(checkText(text, place).map(citationLine)).toEqual([line]);
  });
});
