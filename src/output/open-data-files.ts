import { toCsv } from './csv.ts';
import { dataFiles, jsonSchemaOf } from './open-data-schemas.ts';
import type { OpenData } from './open-data.ts';

/** The files of the open data by name (`documents.csv`), each written when it is asked for: they are large. */
export const openDataFiles: Readonly<Record<string, (data: OpenData) => string>> = {
  'reports.json': ({ reports }) => toJson(reports),
  'documents.json': ({ documents }) => toJson(documents),
  'documents.csv': ({ documents }) => toCsv(columnsOf('documents'), documents),
  'citations.json': ({ citations }) => toJson(citations),
  'citations.csv': ({ citations }) => toCsv(columnsOf('citations'), citations),
  'reports.schema.json': () => toJson(jsonSchemaOf('reports')),
  'documents.schema.json': () => toJson(jsonSchemaOf('documents')),
  'citations.schema.json': () => toJson(jsonSchemaOf('citations')),
};

function columnsOf<Name extends 'documents' | 'citations'>(name: Name) {
  return dataFiles[name].row.keyof().options as readonly (keyof OpenData[Name][number] & string)[];
}

/** As the files are written: a line for each field, so that versions can be compared. */
export function toJson(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
