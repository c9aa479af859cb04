import { describe, expect, it } from 'vitest';
import { relatedReports, type RelatableReport } from '../../../src/domain/related-reports.ts';

const report = (id: string, documents: readonly string[], topics: readonly string[] = []) => ({
  id,
  documents,
  topics,
});
const relatedTo = (id: string, reports: readonly RelatableReport[], limit = 3) =>
  relatedReports(reports, limit).get(id);
const ids = (id: string, reports: readonly RelatableReport[], limit?: number) =>
  relatedTo(id, reports, limit)?.map((one) => one.id);

describe('relatedReports', () => {
  it.each<[string, readonly RelatableReport[], readonly string[]]>([
    ['nothing in common, nothing related', [report('a', ['1']), report('b', ['2'], ['x'])], []],
    ['a shared document relates', [report('a', ['1']), report('b', ['1'])], ['b']],
    ['a shared topic relates', [report('a', [], ['x']), report('b', [], ['x'])], ['b']],
    [
      'a shared document comes before any number of shared topics',
      [report('a', ['1'], ['x', 'y', 'z']), report('b', [], ['x', 'y', 'z']), report('c', ['1'])],
      ['c', 'b'],
    ],
    [
      'more shared documents come first',
      [report('a', ['1', '2']), report('b', ['1']), report('c', ['2', '1'])],
      ['c', 'b'],
    ],
    [
      'of the same documents, more shared topics come first',
      [report('a', ['1'], ['x']), report('b', ['1']), report('c', ['1'], ['x'])],
      ['c', 'b'],
    ],
    [
      'of equals the nearest in time comes first, on either side',
      [report('z', ['1']), report('y', []), report('b', ['1']), report('a', ['1']), report('c', [])],
      ['b', 'z'],
    ],
    [
      'no more than the limit',
      [report('a', ['1']), ...['b', 'c', 'd', 'e'].map((id) => report(id, ['1']))],
      ['b', 'c', 'd'],
    ],
    [
      'a document that is cited twice counts once',
      [report('a', ['1', '1', '2', '3']), report('b', ['1', '1']), report('c', ['2', '3'])],
      ['c', 'b'],
    ],
  ])('%s', (_, reports, expected) => {
    expect(ids('a', reports)).toEqual(expected);
  });

  it('tells what is shared, the rarest first', () => {
    const reports = [
      report('a', ['common', 'rare'], ['wide', 'narrow']),
      report('b', ['common', 'rare'], ['wide', 'narrow']),
      report('c', ['common'], ['wide']),
    ];
    expect(relatedTo('a', reports, 1)).toEqual([
      { id: 'b', documents: ['rare', 'common'], topics: ['narrow', 'wide'] },
    ]);
  });

  it('has an answer for every report, the lonely one too', () => {
    expect(relatedTo('a', [report('a', ['1'])])).toEqual([]);
  });

  it('weighs a dozen bearers on either side, so that 10,000 of them do not cost their square', () => {
    const reports = Array.from({ length: 10_000 }, (_, place) => report(String(place), ['1']));
    const related = ids('5000', reports, 100)?.map(Number) ?? [];
    expect(related).toHaveLength(24);
    expect([Math.min(...related), Math.max(...related)]).toEqual([4988, 5012]);
  });
});
