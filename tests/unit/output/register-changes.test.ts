import { describe, expect, it } from 'vitest';
import type { CitationRecord } from '../../../src/output/open-data-schemas.ts';
import { describeChanges, registerChanges } from '../../../src/output/register-changes.ts';

function citation(place: string, more: Partial<CitationRecord> = {}): CitationRecord {
  return {
    report: '2014/a',
    url: `bai-viet/2014/a/#${place}`,
    text: '1789/QĐ-UBND',
    number: '1789/QĐ-UBND',
    issued: '2013-06-05',
    issuer: 'UBND tỉnh Thanh Hóa',
    issuerFrom: 'default',
    document: '2013/1789-qd-ubnd',
    status: 'resolved',
    passage: 'Quyết định 1789/QĐ-UBND ngày 5/6/2013.',
    source: 'content/reports/2014/a.md:12:5',
    ...more,
  };
}

describe('registerChanges', () => {
  it.each([
    ['nothing, of the same citations', [citation('x')], [citation('x')], [0, 0, 0]],
    ['a citation that came', [], [citation('x')], [1, 0, 0]],
    ['a citation that went', [citation('x')], [], [0, 1, 0]],
    [
      'a citation that now names another document',
      [citation('x')],
      [citation('x', { document: null })],
      [0, 0, 1],
    ],
    [
      'nothing, where only the sentence around it was edited',
      [citation('x')],
      [citation('x', { passage: 'Khác.' })],
      [0, 0, 0],
    ],
    [
      'nothing, where only its line moved',
      [citation('x')],
      [citation('x', { source: 'a.md:13:5' })],
      [0, 0, 0],
    ],
  ])('tells %s', (_, before, now, counts) => {
    const { added, lost, changed } = registerChanges(before, now);
    expect([added.length, lost.length, changed.length]).toEqual(counts);
  });
});

describe('describeChanges', () => {
  it('gives the totals alone where there is nothing to compare with', () => {
    const undated = citation('x', { status: 'undated', document: null });
    expect(describeChanges([undated, citation('y')], 1, null)).toEqual([
      '1 văn bản, 2 lời dẫn; 0 nhập nhằng, 1 thiếu ngày',
    ]);
  });

  it('names each change with its place', () => {
    const changes = registerChanges([], [citation('x')]);
    expect(describeChanges([citation('x')], 1, changes)).toEqual([
      '1 văn bản, 1 lời dẫn; 0 nhập nhằng, 0 thiếu ngày; so với lần ghi trước: 1 mới, 0 mất, 0 đổi',
      '  mới: 1789/QĐ-UBND → 2013/1789-qd-ubnd (content/reports/2014/a.md:12:5)',
    ]);
  });

  it('stays short however much has changed', () => {
    const now = Array.from({ length: 40 }, (_, index) => citation(`x-${index}`));
    const lines = describeChanges(now, 1, registerChanges([], now));
    expect(lines).toHaveLength(7);
    expect(lines.at(-1)).toBe('  mới: và 35 lời dẫn nữa');
  });
});
