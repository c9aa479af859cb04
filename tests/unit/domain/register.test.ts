import { describe, expect, it } from 'vitest';
import type { ReportCitation } from '../../../src/domain/citation.ts';
import {
  buildRegister,
  byIssue,
  citingReports,
  type RecordedDocument,
} from '../../../src/domain/register.ts';

const place = { name: 'Thanh Hóa', kind: 'tỉnh' } as const;
const HOME = 'UBND tỉnh Thanh Hóa';
const AWAY = 'UBND tỉnh Khánh Hòa';

const recorded: RecordedDocument = {
  id: '2013/1789-qd-ubnd',
  number: '1789/QĐ-UBND',
  issued: '2013-06-05',
  issuer: HOME,
  title: 'Quy chế',
  topics: ['thong-tin-doi-ngoai'],
  status: 'chưa xác minh',
};

function cites(given: Partial<ReportCitation> = {}): ReportCitation {
  const { number = '1789/QĐ-UBND', issued = null } = given;
  return {
    text: number,
    number,
    type: null,
    issued,
    year: issued === null ? null : Number(issued.slice(0, 4)),
    issuer: HOME,
    issuerFrom: 'default',
    passage: number,
    at: 0,
    anchor: 'dan',
    line: 1,
    column: 1,
    ...given,
  };
}

function register(documents: readonly RecordedDocument[], ...reports: (readonly ReportCitation[])[]) {
  return buildRegister(
    documents,
    reports.map((citations, index) => ({ id: `2014/bai-${index + 1}`, citations })),
    place,
  );
}

describe('a citation', () => {
  const of2014 = { ...recorded, id: '2014/1789-qd-ubnd', issued: '2014-02-03' };
  const ofAway = { ...recorded, id: '2013/1789-qd-ubnd-khanh-hoa', issuer: AWAY };

  it.each([
    [
      'with its date finds the document of that year',
      [recorded, of2014],
      [cites({ issued: '2014-02-03' })],
      '2014/1789-qd-ubnd',
    ],
    ['without a date finds the only document that fits', [recorded], [cites()], '2013/1789-qd-ubnd'],
    [
      'without a date takes the year said earlier in its report',
      [recorded, of2014],
      [cites({ issued: '2014-02-03' }), cites()],
      '2014/1789-qd-ubnd',
    ],
    [
      'of another issuer finds that issuer’s document',
      [recorded, ofAway],
      [cites({ issuer: AWAY, issuerFrom: 'text' })],
      '2013/1789-qd-ubnd-khanh-hoa',
    ],
    [
      'of a year in its number needs no date',
      [],
      [cites({ number: '40/2012/QĐ-UBND', year: 2012 })],
      '2012/40-2012-qd-ubnd',
    ],
    [
      'of an unrecorded document finds the page made for it',
      [],
      [cites({ issued: '2013-06-05' })],
      '2013/1789-qd-ubnd',
    ],
    [
      'whose symbol tells the issuer finds it under any name of that issuer',
      [],
      [
        cites({ number: '39-NQ/TW', issued: '2019-01-15', issuer: 'Bộ Chính trị', issuerFrom: 'text' }),
        cites({ number: '39-NQ/TW', issuer: 'Ban Chấp hành Trung ương Đảng', issuerFrom: 'symbol' }),
      ],
      '2019/39-nq-tw',
    ],
    [
      'with only a year finds the document of that year',
      [recorded],
      [cites({ year: 2013 })],
      '2013/1789-qd-ubnd',
    ],
  ] as const)('%s', (_, documents, citations, id) => {
    const last = register(documents, citations).citations.at(-1);
    expect([last?.status, last?.document]).toEqual(['resolved', id]);
  });

  it.each([
    ['without a date fits no document', [], [cites()], 'undated'],
    ['without a date fits two years', [recorded, of2014], [cites()], 'ambiguous'],
    ['comes before the date is said', [], [cites(), cites({ issued: '2013-06-05' })].slice(0, 1), 'undated'],
    [
      'names an issuer that has no such number',
      [recorded],
      [cites({ issuer: AWAY, issuerFrom: 'text' })],
      'undated',
    ],
  ] as const)('that %s gets no document: nothing is guessed', (_, documents, citations, status) => {
    const [first] = register(documents, citations).citations;
    expect([first?.status, first?.document]).toEqual([status, null]);
  });

  it('is not helped by a date that another report says, unless one document alone fits', () => {
    const { citations } = register([recorded, of2014], [cites({ issued: '2013-06-05' })], [cites()]);
    expect(citations.map(({ status }) => status)).toEqual(['resolved', 'ambiguous']);
  });

  it('is helped by a document that only another report cites', () => {
    const { citations } = register([], [cites({ issued: '2013-06-05' })], [cites()]);
    expect(citations.map(({ document }) => document)).toEqual(['2013/1789-qd-ubnd', '2013/1789-qd-ubnd']);
  });

  it('keeps its report, and all citations keep their order', () => {
    const { citations } = register(
      [recorded],
      [cites({ anchor: 'a' }), cites({ anchor: 'b' })],
      [cites({ anchor: 'c' })],
    );
    expect(citations.map(({ report, anchor }) => [report, anchor])).toEqual([
      ['2014/bai-1', 'a'],
      ['2014/bai-1', 'b'],
      ['2014/bai-2', 'c'],
    ]);
  });

  it('reads a number alike however its mark is spelled in the register', () => {
    const { documents, citations } = register(
      [{ ...recorded, number: '5104/BTTTT-PTTH&TTĐT', issuer: 'Bộ' }],
      [cites({ number: '5104/BTTTT-PTTH-TTĐT', issuer: 'Bộ', issuerFrom: 'symbol' })],
    );
    expect(documents).toHaveLength(1);
    expect(citations[0]?.status).toBe('resolved');
  });
});

describe('a document', () => {
  it('that is recorded holds what the record says and the citations of it', () => {
    const { documents } = register([recorded], [cites(), cites()]);
    expect(documents).toEqual([
      expect.objectContaining({
        id: '2013/1789-qd-ubnd',
        year: 2013,
        issued: '2013-06-05',
        type: 'Quyết định',
        title: 'Quy chế',
        topics: ['thong-tin-doi-ngoai'],
        recorded,
        otherDates: [],
      }),
    ]);
    expect(documents[0]?.citations).toHaveLength(2);
  });

  it('that is only cited has no title, no topics, and the day that its citations agree on', () => {
    const { documents } = register([], [cites({ issued: '2013-06-05' }), cites()]);
    expect(documents).toEqual([
      expect.objectContaining({
        issued: '2013-06-05',
        title: null,
        topics: [],
        recorded: null,
        otherDates: [],
      }),
    ]);
  });

  it('whose citations say two days of one year has none', () => {
    const { documents } = register([], [cites({ issued: '2013-06-05' }), cites({ issued: '2013-06-15' })]);
    expect(documents[0]?.issued).toBeNull();
    expect(documents[0]?.otherDates).toEqual(['2013-06-15']);
  });

  it('keeps the recorded day, and the days that contradict it', () => {
    const { documents } = register(
      [recorded],
      [cites({ issued: '2013-06-15' }), cites({ issued: '2013-06-05' })],
    );
    expect([documents[0]?.issued, documents[0]?.otherDates]).toEqual(['2013-06-05', ['2013-06-15']]);
  });

  it('whose number has no type takes the word that a citation had before it', () => {
    const { documents } = register(
      [],
      [
        cites({ number: '102/2017/QH14', year: 2017, issuer: 'Quốc hội', issuerFrom: 'symbol' }),
        cites({
          number: '102/2017/QH14',
          year: 2017,
          issuer: 'Quốc hội',
          issuerFrom: 'symbol',
          type: 'Luật',
        }),
      ],
    );
    expect(documents[0]?.type).toBe('Luật');
  });

  it('names each citing report once, in their order', () => {
    const { documents } = register([recorded], [cites(), cites()], [], [cites()]);
    expect(documents.map(citingReports)).toEqual([['2014/bai-1', '2014/bai-3']]);
  });
});

it('documents stand by day of issue, those without one at the end of their year, equal days by number', () => {
  const { documents } = register(
    [
      { ...recorded, id: '2013/9-qd-ubnd', number: '9/QĐ-UBND', issued: '2013-12-31' },
      { ...recorded, id: '2013/12-qd-ubnd', number: '12/QĐ-UBND' },
      { ...recorded, id: '2013/2-qd-ubnd', number: '2/QĐ-UBND' },
      { ...recorded, id: '2013/1-qd-ubnd', number: '1/QĐ-UBND' },
      { ...recorded, id: '2014/1-qd-ubnd', number: '1/QĐ-UBND', issued: '2014-01-01' },
    ],
    [cites({ number: '40/2013/QĐ-UBND', year: 2013 })],
  );
  expect(documents.map(({ id }) => id)).toEqual([
    '2013/1-qd-ubnd',
    '2013/2-qd-ubnd',
    '2013/12-qd-ubnd',
    '2013/9-qd-ubnd',
    '2013/40-2013-qd-ubnd',
    '2014/1-qd-ubnd',
  ]);
  expect([...documents].reverse().sort(byIssue)).toEqual(documents);
});

describe('a page of candidates is made', () => {
  const of2014 = { ...recorded, id: '2014/1789-qd-ubnd', issued: '2014-02-03' };

  it('where several documents bear one number, though nobody cites it', () => {
    const { candidates } = register([of2014, recorded]);
    expect(
      candidates.map(({ slug, number, documents, citations }) => [
        slug,
        number,
        documents.map(({ id }) => id),
        citations,
      ]),
    ).toEqual([['1789-qd-ubnd', '1789/QĐ-UBND', ['2013/1789-qd-ubnd', '2014/1789-qd-ubnd'], []]]);
  });

  it('where a citation of it stays without a document', () => {
    const { candidates } = register([], [cites({ number: '7/QĐ-UBND' })]);
    expect(candidates).toEqual([
      expect.objectContaining({ slug: '7-qd-ubnd', number: '7/QĐ-UBND', documents: [] }),
    ]);
    expect(candidates[0]?.citations).toHaveLength(1);
  });

  it('with the document of another issuer, where the cited one is not known', () => {
    const { candidates } = register([recorded], [cites({ issuer: AWAY, issuerFrom: 'text' })]);
    expect(candidates[0]?.documents.map(({ id }) => id)).toEqual(['2013/1789-qd-ubnd']);
  });

  it('not where one document bears it and every citation found it', () => {
    expect(register([recorded], [cites()]).candidates).toEqual([]);
  });

  it('once for each number, in order', () => {
    const { candidates } = register(
      [recorded, of2014],
      [cites({ number: '12/QĐ-UBND' }), cites(), cites({ number: '12/QĐ-UBND' })],
    );
    expect(candidates.map(({ slug, citations }) => [slug, citations.length])).toEqual([
      ['12-qd-ubnd', 2],
      ['1789-qd-ubnd', 1],
    ]);
  });
});
