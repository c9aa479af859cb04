import { paths } from '../domain/paths.ts';
import type { OpenData } from './open-data.ts';

/**
 * The open data in files that stay small however much there is (below 250 kB each, unless thousands of reports cite one
 * document): the rows of a year, oldest first, cut by what they may take. A full part never changes because newer rows come.
 */
export function openDataParts(data: OpenData): readonly OpenDataPart[] {
  return [
    ...partsOf('reports', data.reports.toReversed(), ({ date }) => date.slice(0, 4)),
    ...partsOf('documents', data.documents, ({ year }) => String(year)),
    ...partsOf('citations', data.citations.toReversed(), ({ report }) => report.slice(0, 4)),
  ];
}

/** Bytes of JSON that a part may have, by the measure of {@link BYTES}. */
const MOST = 200_000;

/** What a row takes of them, about: more than most rows do. A document's row names every report that cites it. */
const BYTES: { readonly [Name in keyof OpenData]: (row: OpenData[Name][number]) => number } = {
  reports: () => 1330,
  documents: ({ reports }) => 750 + 85 * reports.length,
  citations: () => 1000,
};

/** The list of all parts, `parts.json`. */
export function partsIndex(parts: readonly OpenDataPart[]): readonly PartEntry[] {
  return parts.map(({ year, file, of, rows }) => {
    return { of, year: Number(year), url: paths.dataPart(year, file).slice(1), rows: rows.length };
  });
}

function partsOf<Name extends keyof OpenData>(
  of: Name,
  rows: readonly OpenData[Name][number][],
  yearOf: (row: OpenData[Name][number]) => string,
): OpenDataPart[] {
  return [...Map.groupBy(rows, yearOf)].flatMap(([year, own]) =>
    cut(own, BYTES[of]).map((part, index) => ({ of, year, file: `${of}-${index + 1}`, rows: part })),
  );
}

function cut<Row>(rows: readonly Row[], bytesOf: (row: Row) => number): Row[][] {
  const parts: Row[][] = [];
  let room = 0;
  for (const row of rows) {
    const bytes = bytesOf(row);
    if (parts.length === 0 || bytes > room) {
      parts.push([]);
      room = MOST;
    }
    parts.at(-1)?.push(row);
    room -= bytes;
  }
  return parts;
}

/** Some rows of a file of the open data. */
export interface OpenDataPart {
  /** The file that holds all. */
  readonly of: keyof OpenData;
  readonly year: string;
  /** The part's own file, without `.json`. */
  readonly file: string;
  readonly rows: readonly object[];
}

/** A part as the index lists it. */
interface PartEntry {
  readonly of: keyof OpenData;
  readonly year: number;
  /** From the site's root, without a leading slash. */
  readonly url: string;
  readonly rows: number;
}
