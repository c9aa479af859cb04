import { csvLines } from './csv.ts';
import { dataFiles, jsonSchemaOf } from './open-data-schemas.ts';
import type { OpenData } from './open-data.ts';

/** The files of the open data by name (`documents.csv`), in pieces: they may be larger than memory should hold at once. */
export const openDataFiles: Readonly<Record<string, (data: OpenData) => Iterable<string>>> = {
  'reports.json': ({ reports }) => jsonPieces(reports),
  'documents.json': ({ documents }) => jsonPieces(documents),
  'documents.csv': ({ documents }) => joined(csvLines(columnsOf('documents'), documents)),
  'citations.json': ({ citations }) => jsonPieces(citations),
  'citations.csv': ({ citations }) => joined(csvLines(columnsOf('citations'), citations)),
  'reports.schema.json': () => [toJson(jsonSchemaOf('reports'))],
  'documents.schema.json': () => [toJson(jsonSchemaOf('documents'))],
  'citations.schema.json': () => [toJson(jsonSchemaOf('citations'))],
};

/** Some hundred kilobytes each. */
const ROWS_A_PIECE = 500;

/** {@link toJson} of rows. */
function* jsonPieces(rows: readonly object[]): Generator<string> {
  if (rows.length <= ROWS_A_PIECE) return yield toJson(rows);
  for (let start = 0; start < rows.length; start += ROWS_A_PIECE) {
    const lines = JSON.stringify(rows.slice(start, start + ROWS_A_PIECE), null, 1);
    yield (start === 0 ? '[' : ',') + lines.slice(1, -2);
  }
  yield '\n]\n';
}

function* joined(lines: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  for (const line of lines) {
    piece.push(line);
    if (piece.length < ROWS_A_PIECE) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
}

function columnsOf<Name extends 'documents' | 'citations'>(name: Name) {
  return dataFiles[name].row.keyof().options as readonly (keyof OpenData[Name][number] & string)[];
}

/** As the files are written: a line for each field, so that versions can be compared. */
export function toJson(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
