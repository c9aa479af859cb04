import { describe, expect, it } from 'vitest';
import { findAbbreviations } from '../../../src/domain/abbreviations.ts';

const glossary = {
  'TT&TT': 'thông tin và truyền thông',
  'Sở TT&TT': 'Sở Thông tin và Truyền thông',
  UBND: 'ủy ban nhân dân',
  'UBND TP': 'ủy ban nhân dân thành phố',
};

describe('findAbbreviations', () => {
  it.each([
    ['its first place only', 'UBND tỉnh và UBND huyện', ['UBND@0']],
    ['each one, in the order of the text', 'UBND, TT&TT', ['UBND@0', 'TT&TT@6']],
    ['the longer of two', 'Sở TT&TT họp', ['Sở TT&TT@0']],
    ['the longer of two that begin alike', 'UBND TP họp', ['UBND TP@0']],
    ['not within a document number', 'Quyết định 1789/QĐ-UBND', []],
    ['not within a word', 'UBNDT, xUBND', []],
    ['beside brackets and full stops', '(UBND).', ['UBND@1']],
    ['no names of the object that all objects have', 'constructor toString', []],
  ])('%s', (_, text, expected) => {
    const found = findAbbreviations(text, glossary, new Set());
    expect(found.map(({ short, start }) => `${short}@${start}`)).toEqual(expected);
  });

  it('leaves out what is known', () => {
    expect(findAbbreviations('UBND và TT&TT', glossary, new Set(['UBND'])).map(({ short }) => short)).toEqual(
      ['TT&TT'],
    );
  });

  it('finds nothing without a glossary', () => {
    expect(findAbbreviations('UBND', {}, new Set())).toEqual([]);
  });
});
