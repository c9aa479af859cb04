import { describe, expect, it } from 'vitest';
import { relateDocuments } from '../../../src/domain/document-relations.ts';
import type { ResolvedCitation } from '../../../src/domain/register.ts';

function citation(report: string, document: string | null): ResolvedCitation {
  return {
    report,
    document,
    status: document === null ? 'undated' : 'resolved',
    text: '12/QĐ-UBND',
    number: '12/QĐ-UBND',
    type: 'Quyết định',
    issued: null,
    year: 2013,
    issuer: 'UBND tỉnh Thanh Hóa',
    issuerFrom: 'default',
    passage: `Câu trong ${report}.`,
    at: 0,
    anchor: 'dan-12-qd-ubnd',
    line: 1,
    column: 1,
  };
}

const replaces = { kind: 'replaces', from: 0, to: 1 } as const;
const both = [citation('2014/a', '2013/12-qd-ubnd'), citation('2014/a', '2010/9-qd-ubnd')];

describe('relateDocuments', () => {
  it('joins what a report says with the documents that its citations found', () => {
    expect(relateDocuments([{ id: '2014/a', relations: [replaces] }], both)).toEqual([
      { kind: 'replaces', from: '2013/12-qd-ubnd', to: '2010/9-qd-ubnd', evidence: both[1] },
    ]);
  });

  it.each([
    ['the one citation found no document', [citation('2014/a', null), both[1]]],
    ['the other citation found no document', [both[0], citation('2014/a', null)]],
    ['both name the same document', [both[0], both[0]]],
    ['the citations are another report’s', [citation('2014/b', 'x'), citation('2014/b', 'y')]],
  ])('claims nothing where %s', (_, citations) => {
    const known = citations.filter((one) => one !== undefined);
    expect(relateDocuments([{ id: '2014/a', relations: [replaces] }], known)).toEqual([]);
  });

  it('tells once what two reports say, with the first one’s passage', () => {
    const again = both.map((one) => ({ ...one, report: '2014/b' }));
    const statements = ['2014/a', '2014/b'].map((id) => ({ id, relations: [replaces] }));
    const related = relateDocuments(statements, [...both, ...again]);
    expect(related.map(({ evidence }) => evidence.report)).toEqual(['2014/a']);
  });
});
