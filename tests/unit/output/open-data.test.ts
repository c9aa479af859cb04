import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { buildRegister } from '../../../src/domain/register.ts';
import { openDataFiles, toJson } from '../../../src/output/open-data-files.ts';
import { dataFiles, describeFields, jsonSchemaOf } from '../../../src/output/open-data-schemas.ts';
import { openData } from '../../../src/output/open-data.ts';

const report = {
  id: '2014/hoi-nghi',
  title: 'Hội nghị',
  summary: 'Tóm tắt.',
  date: '2014-01-08',
  topics: [{ id: 'bao-chi', name: 'Báo chí', path: '/chu-de/bao-chi/' }],
  source: { name: 'mic.gov.vn', title: 'Bài gốc' },
  corrections: [{ date: '2014-02-10', note: 'Sửa.' }],
  minutes: 3,
};
const citation = {
  text: '1789 /QĐ-UBND',
  number: '1789/QĐ-UBND',
  type: 'Quyết định',
  issued: '2013-06-05',
  year: 2013,
  issuer: 'UBND tỉnh Thanh Hóa',
  issuerFrom: 'default',
  passage: 'Theo 1789 /QĐ-UBND.',
  at: 5,
  anchor: 'dan-1789-qd-ubnd',
  line: 12,
  column: 6,
} as const;
const undated = {
  ...citation,
  number: '7/QĐ-UBND',
  text: '7/QĐ-UBND',
  issued: null,
  year: null,
  anchor: 'dan-7-qd-ubnd',
};
const register = buildRegister(
  [
    {
      id: '2013/9-qd-ubnd',
      number: '9/QĐ-UBND',
      issued: '2013-01-02',
      issuer: 'UBND tỉnh Thanh Hóa',
      title: 'Quy chế',
      topics: ['bao-chi'],
      status: 'còn hiệu lực',
      statusAsOf: '2014-01-01',
      statusSource: 'vbpl.vn',
    },
  ],
  [{ id: report.id, citations: [citation, citation, undated] }],
  { name: 'Thanh Hóa', kind: 'tỉnh' },
);
const data = openData([report], register);

describe('openData', () => {
  it('gives a report with what it cites, each document once, and nothing of the page', () => {
    expect(data.reports).toEqual([
      {
        id: '2014/hoi-nghi',
        url: 'bai-viet/2014/hoi-nghi/',
        title: 'Hội nghị',
        summary: 'Tóm tắt.',
        date: '2014-01-08',
        topics: ['bao-chi'],
        source: { name: 'mic.gov.vn', title: 'Bài gốc' },
        event: null,
        corrections: [{ date: '2014-02-10', note: 'Sửa.' }],
        documents: ['2013/1789-qd-ubnd'],
      },
    ]);
  });

  it('gives a recorded document with its status and source', () => {
    expect(data.documents).toContainEqual(
      expect.objectContaining({
        id: '2013/9-qd-ubnd',
        url: 'van-ban/2013/9-qd-ubnd/',
        status: 'còn hiệu lực',
        statusAsOf: '2014-01-01',
        statusSource: 'vbpl.vn',
        recorded: true,
        reports: [],
      }),
    );
  });

  it('claims nothing of a document that is only cited', () => {
    expect(data.documents).toContainEqual(
      expect.objectContaining({
        id: '2013/1789-qd-ubnd',
        title: null,
        topics: [],
        status: 'chưa xác minh',
        statusAsOf: null,
        statusSource: null,
        recorded: false,
        reports: ['2014/hoi-nghi'],
      }),
    );
  });

  it('gives a citation by the contract: text as written, canonical number, place, document', () => {
    expect(data.citations[0]).toEqual({
      report: '2014/hoi-nghi',
      url: 'bai-viet/2014/hoi-nghi/#dan-1789-qd-ubnd',
      text: '1789 /QĐ-UBND',
      number: '1789/QĐ-UBND',
      issued: '2013-06-05',
      issuer: 'UBND tỉnh Thanh Hóa',
      issuerFrom: 'default',
      document: '2013/1789-qd-ubnd',
      status: 'resolved',
      passage: 'Theo 1789 /QĐ-UBND.',
      source: 'content/reports/2014/hoi-nghi.md:12:6',
    });
    expect(data.citations[2]).toMatchObject({ issued: null, document: null, status: 'undated' });
  });

  it.each(['reports', 'documents', 'citations'] as const)(
    'gives %s that fit their published schema',
    (name) => {
      expect(() => z.array(dataFiles[name].row).parse(data[name])).not.toThrow();
    },
  );
});

describe('openDataFiles', () => {
  const files = new Map(
    Object.entries(openDataFiles).map(([file, write]) => [file, [...write(data)].join('')]),
  );

  it('are the published names', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'reports.json',
        'documents.json',
        'documents.csv',
        'citations.json',
        'citations.csv',
      ]),
    );
  });

  it.each(['documents', 'citations'] as const)('have the same rows in %s.csv as in %s.json', (name) => {
    const [header = '', ...lines] = (files.get(`${name}.csv`) ?? '').replace(/^\uFEFF/, '').split('\r\n');
    const rows = JSON.parse(files.get(`${name}.json`) ?? '');
    expect(header.split(',')).toEqual(Object.keys(rows[0]));
    expect(lines.slice(0, -1)).toHaveLength(rows.length);
  });
});

it('the whole files are the same in one piece and in many', () => {
  const whole = data.citations;
  const many = Array.from({ length: 1201 }, (_, index) => whole[index % whole.length] ?? whole[0]!);
  for (const count of [0, 1, 500, 501, 1000, 1201]) {
    const some = { ...data, citations: many.slice(0, count) };
    const pieces = [...(openDataFiles['citations.json']?.(some) ?? [])];
    expect(pieces.join('')).toBe(toJson(some.citations));
    const lines = [...(openDataFiles['citations.csv']?.(some) ?? [])].join('').split('\r\n');
    expect(lines).toHaveLength(count + 2);
    expect(lines.filter((line) => line.startsWith('\uFEFF'))).toEqual([lines[0]]);
  }
});

describe('the schemas', () => {
  it.each(['reports', 'documents', 'citations'] as const)(
    'describe every field of %s in Vietnamese',
    (name) => {
      for (const { name: field, description } of describeFields(dataFiles[name].row)) {
        expect(description, field).toMatch(/.{5,}\.$/u);
      }
    },
  );

  it.each(['reports', 'documents', 'citations'] as const)('are given as JSON Schema for %s', (name) => {
    expect(jsonSchemaOf(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${name}.schema.json`,
      type: 'array',
      items: {
        type: 'object',
        required: Object.keys(dataFiles[name].row.shape),
        additionalProperties: false,
      },
    });
  });
});
