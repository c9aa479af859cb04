import { describe, expect, it } from 'vitest';
import { openDataParts, partsIndex } from '../../../src/output/open-data-parts.ts';
import type { OpenData } from '../../../src/output/open-data.ts';

/** As many reports of each year, newest first; only what the parts look at. */
const dataOf = (counts: Readonly<Record<number, number>>): OpenData => {
  const reports = Object.entries(counts).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, index) => ({ id: `${year}/${index}`, date: `${year}-01-01` })),
  );
  return { reports: reports.reverse(), documents: [], citations: [] } as unknown as OpenData;
};

describe('openDataParts', () => {
  it('cuts each year’s rows, oldest first', () => {
    const parts = openDataParts(dataOf({ 2013: 2, 2014: 310 }));
    expect(parts.map(({ year, file, rows }) => [year, file, rows.length])).toEqual([
      ['2013', 'reports-1', 2],
      ['2014', 'reports-1', 150],
      ['2014', 'reports-2', 150],
      ['2014', 'reports-3', 10],
    ]);
    expect(parts.flatMap(({ rows }) => rows)).toEqual(dataOf({ 2013: 2, 2014: 310 }).reports.toReversed());
  });

  it('puts fewer documents into a part, the more reports cite them, and loses none', () => {
    const documents = Array.from({ length: 300 }, (_, index) => ({
      id: `2014/${index}-qd-ubnd`,
      year: 2014,
      reports: Array.from(
        { length: index < 100 ? 0 : 60 },
        (_, report) => `2014/${'x'.repeat(60)}-${report}`,
      ),
    }));
    const parts = openDataParts({ reports: [], documents, citations: [] } as unknown as OpenData);
    expect(parts.flatMap(({ rows }) => rows)).toEqual(documents);
    expect(parts[0]?.rows.length).toBeGreaterThan(100);
    for (const { rows } of parts) expect(JSON.stringify(rows, null, 1).length).toBeLessThan(250_000);
    expect(parts.map(({ file }) => file)).toEqual(parts.map((_, index) => `documents-${index + 1}`));
  });

  it('gives a document that takes more than a part one of its own', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `2014/${index}`);
    const documents = [[], many, []].map((reports, index) => ({ id: `2014/${index}`, year: 2014, reports }));
    const parts = openDataParts({ reports: [], documents, citations: [] } as unknown as OpenData);
    expect(parts.map(({ rows }) => rows.length)).toEqual([1, 1, 1]);
  });

  it('leaves a full part as it is when newer rows come', () => {
    const before = openDataParts(dataOf({ 2014: 160 }));
    const after = openDataParts(dataOf({ 2014: 400, 2015: 3 }));
    expect(after[0]).toEqual(before[0]);
  });

  it('are all in the index, with their addresses from the site’s root', () => {
    expect(partsIndex(openDataParts(dataOf({ 2014: 151 })))).toEqual([
      { of: 'reports', year: 2014, url: 'du-lieu/2014/reports-1.json', rows: 150 },
      { of: 'reports', year: 2014, url: 'du-lieu/2014/reports-2.json', rows: 1 },
    ]);
  });
});
