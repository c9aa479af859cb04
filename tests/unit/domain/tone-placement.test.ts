import { describe, expect, it } from 'vitest';
import { mendTonePlacement, oldTonePlacement, spellings } from '../../../src/domain/tone-placement.ts';

describe('mendTonePlacement', () => {
  it.each([
    ['hoà', 'hòa', 'an open syllable'],
    ['KHÁNH HOÀ', 'KHÁNH HÒA', 'capitals'],
    ['khoẻ', 'khỏe', 'oe'],
    ['Uỷ ban, thuỷ lợi', 'Ủy ban, thủy lợi', 'uy'],
    ['hòa', 'hòa', 'already there'],
    ['hoàn toàn, thuyết', 'hoàn toàn, thuyết', 'closed syllables have one spelling'],
    ['quý, quỷ', 'quý, quỷ', 'the u of qu is no vowel'],
    ['của, mùa', 'của, mùa', 'ua is another sound'],
  ])('of %j is %j', (text, mended, reason) => {
    expect(mendTonePlacement(text), reason).toBe(mended);
  });
});

describe('oldTonePlacement', () => {
  it.each([
    ['hòa khỏe thủy', 'hoà khoẻ thuỷ', 'the pairs that the styles mark differently'],
    ['HÒA', 'HOÀ', 'capitals'],
    ['hoàn của múa quý và huyện', 'hoàn của múa quý và huyện', 'words of one spelling'],
  ])('of %j is %j', (text, old, reason) => {
    expect(oldTonePlacement(text), reason).toBe(old);
  });
});

describe('spellings', () => {
  it.each([
    ['Hòa Bình', 'HOÀ BÌNH', 'older placement, capitals'],
    ['Hòa Bình', 'Hòa\u00A0 Bình', 'white space of any kind'],
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'dash without blanks'],
    ['Thông tin và Truyền thông', 'Thông tin & Truyền thông', '& for và'],
    ['VH,TT&DL', 'VH, TT&DL', 'comma and blank'],
  ])('of %j match %j', (name, text, reason) => {
    expect(new RegExp(`^${spellings(name)}$`, 'iu').test(text), reason).toBe(true);
  });

  it('match no other name', () => {
    expect(new RegExp(`^${spellings('Hòa Bình')}$`, 'iu').test('Thái Bình')).toBe(false);
    expect(new RegExp(`^${spellings('T.Ư')}$`, 'iu').test('TxƯ')).toBe(false);
  });
});
