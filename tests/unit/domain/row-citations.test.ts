import { describe, expect, it } from 'vitest';
import { findRowCitations, type RowCitation } from '../../../src/domain/row-citations.ts';

const place = { name: 'Thanh Hóa', kind: 'tỉnh' } as const;

/** The citations of a row of plain cells. */
function citationsOf(cells: readonly string[]): readonly RowCitation[] {
  return findRowCitations(
    cells.map((text) => ({ text, objects: [] })),
    place,
  );
}

describe('findRowCitations', () => {
  it.each([
    [
      'the day in its own cell dates the only number',
      ['1789/QĐ-UBND', '5/6/2013', 'Quy chế'],
      ['2013-06-05'],
    ],
    ['the day may be written out', ['Ngày 05 tháng 6 năm 2013', 'số 1789/QĐ-UBND'], ['2013-06-05']],
    ['a day inside other words says nothing', ['1789/QĐ-UBND', 'họp ngày 5/6/2013'], [null]],
    ['two days: which one is not known', ['1789/QĐ-UBND', '5/6/2013', '6/6/2013'], [null]],
    ['two numbers: whose day is not known', ['1789/QĐ-UBND', '1895/QĐ-UBND', '5/6/2013'], [null, null]],
    [
      'a day of another year is not of the number that names its own',
      ['2977/2013/QĐ-UBND', '5/6/2014'],
      [null],
    ],
    ['a day that no calendar has', ['1789/QĐ-UBND', '31/2/2013'], [null]],
    ['a day beside the number wins', ['1789/QĐ-UBND ngày 5/6/2013', '8/1/2014'], ['2013-06-05']],
  ])('%s', (_, cells, issued) => {
    expect(citationsOf(cells).map(({ citation }) => citation.issued)).toEqual(issued);
  });

  it('gives the whole row as the passage, with the place of the number in it', () => {
    const [found] = citationsOf(['STT 1', 'Quyết định 1789/QĐ-UBND', '5/6/2013']);
    expect(found?.passage).toBe('STT 1 · Quyết định 1789/QĐ-UBND · 5/6/2013');
    expect(found?.passage.slice(found.at, found.at + 12)).toBe('1789/QĐ-UBND');
    expect(found?.cell).toBe(1);
  });

  it('shows the objects of every cell of it', () => {
    const cells = [
      { text: 'STT \uFFFC', objects: [{ at: 4, shown: '1' }] },
      { text: '1789/QĐ-UBND', objects: [] },
      { text: 'xem \uFFFC', objects: [{ at: 4, shown: 'toàn văn' }] },
    ];
    const [found] = findRowCitations(cells, place);
    expect(found).toMatchObject({ passage: 'STT 1 · 1789/QĐ-UBND · xem toàn văn', at: 8 });
  });

  it('cuts a row that goes on for too long', () => {
    const cells = ['chữ '.repeat(900), '1789/QĐ-UBND', 'chữ '.repeat(900)];
    const [found] = citationsOf(cells);
    expect(found?.passage).toMatch(/^…chữ .* · 1789\/QĐ-UBND · .*…$/);
    expect(found?.passage.length).toBeLessThan(2050);
  });
});
