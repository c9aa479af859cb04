import { toCsv } from './csv.ts';
import { dataFiles, jsonSchemaOf } from './open-data-schemas.ts';
import type { OpenData } from './open-data.ts';

/** The files of the open data by name (`documents.csv`), as they are written. */
export function openDataFiles(data: OpenData): ReadonlyMap<string, string> {
  return new Map([
    ['reports.json', toJson(data.reports)],
    ['documents.json', toJson(data.documents)],
    ['documents.csv', toCsv(columnsOf('documents'), data.documents)],
    ['citations.json', toJson(data.citations)],
    ['citations.csv', toCsv(columnsOf('citations'), data.citations)],
    ['reports.schema.json', toJson(jsonSchemaOf('reports'))],
    ['documents.schema.json', toJson(jsonSchemaOf('documents'))],
    ['citations.schema.json', toJson(jsonSchemaOf('citations'))],
  ]);
}

function columnsOf<Name extends 'documents' | 'citations'>(name: Name) {
  return dataFiles[name].row.keyof().options as readonly (keyof OpenData[Name][number] & string)[];
}

/** As the files are written: a line for each field, so that versions can be compared. */
export function toJson(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
