import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/domain/citation.ts';
import { settleWithin } from '../../../src/domain/settle-citations.ts';

const HOME = 'UBND tỉnh Thanh Hóa';
const AWAY = 'UBND tỉnh Khánh Hòa';

/** A citation of 12/QĐ-UBND that names neither year nor issuer. */
const bare = { number: '12/QĐ-UBND', year: null, issued: null, issuer: HOME, issuerFrom: 'default' } as const;
const in2013 = { ...bare, year: 2013, issued: '2013-06-05' } as const;
const in2014 = { ...bare, year: 2014, issued: '2014-01-08' } as const;
const away = { issuer: AWAY, issuerFrom: 'text' } as const;

describe('the year of a later citation', () => {
  it.each([
    ['is what the earlier one said', [in2013, bare], [2013, 2013]],
    ['holds for the one after that too', [in2013, bare, bare], [2013, 2013, 2013]],
    ['may come from a year without a day', [{ ...bare, year: 2013 }, bare], [2013, 2013]],
    ['is not taken from a citation behind it', [bare, in2013], [null, 2013]],
    ['is not taken where two years were said', [in2013, in2014, bare], [2013, 2014, null]],
    ['is its own where it says one', [in2013, in2014], [2013, 2014]],
    ['is not taken from another number', [{ ...in2013, number: '13/QĐ-UBND' }, bare], [2013, null]],
    ['is taken where the same year was said twice', [in2013, in2013, bare], [2013, 2013, 2013]],
    [
      'is not taken from another issuer’s document',
      [
        { ...in2013, ...away },
        { ...bare, issuerFrom: 'text' },
      ],
      [2013, null],
    ],
  ] as const)('%s', (_, citations, years) => {
    expect(settleWithin<Citing>(citations).map(({ year }) => year)).toEqual(years);
  });
});

describe('the issuer of a later citation', () => {
  it.each([
    ['is the one that was named', [{ ...in2013, ...away }, bare], [AWAY, AWAY]],
    [
      'is its own where it names one',
      [
        { ...in2013, ...away },
        { ...bare, issuerFrom: 'text' },
      ],
      [AWAY, HOME],
    ],
    ['is the default where nobody named one', [in2013, bare], [HOME, HOME]],
    ['is not taken from a document of another year', [{ ...in2013, ...away }, in2014], [AWAY, HOME]],
    ['is taken where the year is the same', [{ ...in2013, ...away }, in2013], [AWAY, AWAY]],
    [
      'stays the default where two were named',
      [{ ...in2013, ...away }, { ...in2013, issuer: 'UBND tỉnh Nghệ An', issuerFrom: 'text' }, bare],
      [AWAY, 'UBND tỉnh Nghệ An', HOME],
    ],
    [
      'is not taken where the symbol tells it',
      [
        { ...in2013, ...away },
        { ...bare, issuer: 'Chính phủ', issuerFrom: 'symbol' },
      ],
      [AWAY, 'Chính phủ'],
    ],
  ] as const)('%s', (_, citations, issuers) => {
    expect(settleWithin<Citing>(citations).map(({ issuer }) => issuer)).toEqual(issuers);
  });
});

it('keeps what else a citation holds, and the order', () => {
  const settled = settleWithin([
    { ...in2013, anchor: 'a' },
    { ...bare, anchor: 'b' },
  ]);
  expect(settled.map(({ anchor, issued }) => [anchor, issued])).toEqual([
    ['a', '2013-06-05'],
    ['b', null],
  ]);
});

type Citing = Pick<Citation, 'number' | 'year' | 'issued' | 'issuer' | 'issuerFrom'>;
