import { paths } from '../domain/paths.ts';
import type { OpenData } from './open-data.ts';

/**
 * The open data in files that stay small however much there is (below 250 kB each): the rows of a year, oldest first, cut
 * after a number of rows. A full part never changes because newer rows come.
 */
export function openDataParts(data: OpenData): readonly OpenDataPart[] {
  return [
    ...partsOf('reports', data.reports.toReversed(), 150, ({ date }) => date.slice(0, 4)),
    ...partsOf('documents', data.documents, 100, ({ year }) => String(year)),
    ...partsOf('citations', data.citations.toReversed(), 200, ({ report }) => report.slice(0, 4)),
  ];
}

/** The list of all parts, `parts.json`. */
export function partsIndex(parts: readonly OpenDataPart[]): readonly PartEntry[] {
  return parts.map(({ year, file, of, rows }) => {
    return { of, year: Number(year), url: paths.dataPart(year, file).slice(1), rows: rows.length };
  });
}

function partsOf<Row extends object>(
  of: keyof OpenData,
  rows: readonly Row[],
  size: number,
  yearOf: (row: Row) => string,
): OpenDataPart[] {
  return [...Map.groupBy(rows, yearOf)].flatMap(([year, own]) =>
    Array.from({ length: Math.ceil(own.length / size) }, (_, index) => {
      const file = `${of}-${index + 1}`;
      return { of, year, file, rows: own.slice(index * size, (index + 1) * size) };
    }),
  );
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
