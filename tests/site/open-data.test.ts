import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'astro/zod';
import { dataFiles } from '../../src/output/open-data-schemas.ts';
import { readPages } from './pages.ts';

const { plain, strange } = inject('builds');

async function json(dist: string, name: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(dist, 'du-lieu', name), 'utf8'));
}

const citations = z.array(dataFiles.citations.row);

describe.each(['plain', 'strange'] as const)('the open data of the site “%s”', (name) => {
  const { dist } = inject('builds')[name];

  it.each(['reports', 'documents', 'citations'] as const)(
    '%s.json is what its description says',
    async (file) => {
      const rows = z.array(dataFiles[file].row).parse(await json(dist, `${file}.json`));
      expect(rows.length).toBeGreaterThan(2);
    },
  );

  it('gives addresses that are there, relative to the root', async () => {
    const paths = new Map((await readPages(dist)).map((page) => [page.path, page.ids]));
    for (const { url } of citations.parse(await json(dist, 'citations.json'))) {
      const [page = '', anchor = ''] = url.split('#');
      expect(url.startsWith('/')).toBe(false);
      expect(paths.get(`/${page}`)?.has(anchor), url).toBe(true);
    }
  });

  it.each(['documents', 'citations'] as const)(
    '%s.csv says the same as the JSON, and opens in a spreadsheet',
    async (file) => {
      const csv = await readFile(path.join(dist, 'du-lieu', `${file}.csv`), 'utf8');
      const rows = z.array(z.record(z.string(), z.unknown())).parse(await json(dist, `${file}.json`));
      const [header = [], ...lines] = parseCsv(csv.slice(1));
      expect(csv.charCodeAt(0)).toBe(0xfeff);
      expect(header).toEqual(Object.keys(rows[0] ?? {}));
      expect(lines).toEqual(rows.map((row) => header.map((column) => cell(row[column]))));
    },
  );
});

describe('citations.json', () => {
  it('resolves every citation of the published content', async () => {
    const rows = citations.parse(await json(plain.dist, 'citations.json'));
    expect(rows.map(({ status }) => status)).toEqual(rows.map(() => 'resolved'));
    expect(new Set(rows.map(({ document }) => document)).size).toBe(4);
  });

  it.each([
    ['4040/QĐ-UBND', 'undated', null],
    ['1789/QĐ-UBND', 'ambiguous', null],
    ['77/QĐ-UBND', 'resolved', '2013/77-qd-ubnd'],
    ['55/2012/QĐ-UBND', 'resolved', '2012/55-2012-qd-ubnd-khanh-hoa'],
  ])('says of a bare %s that it is %s', async (number, status, document) => {
    const rows = citations.parse(await json(strange.dist, 'citations.json'));
    const bare = rows.filter(
      (row) => row.report === '2014/loi-dan-kho' && row.number === number && row.issued === null,
    );
    expect(bare.map((row) => [row.status, row.document])).toEqual([[status, document]]);
  });
});

/** RFC 4180, for what the site writes itself. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function cell(value: unknown): string {
  return value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value);
}
