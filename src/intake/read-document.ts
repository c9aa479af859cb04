import { yearOf } from '../domain/dates.ts';
import { documentId } from '../domain/document-identity.ts';
import { parseNumber } from '../domain/document-number.ts';
import { site } from '../site.ts';
import { placedAliases, type PlacedAlias } from './aliases.ts';
import { readEntry } from './read-entry.ts';
import { documentSchema, type DocumentData } from './schemas.ts';
import type { ReadResult, SourceFile } from './source-file.ts';

/** Reads one recorded document; its id `<year>/<number-slug>` must be the one that its number, date and issuer give. */
export function readDocument(source: SourceFile, topicIds: readonly string[]): ReadResult<DocumentFile> {
  const { data, body, folderYear, name, problems, report, placeOf } = readEntry(
    source,
    documentSchema,
    topicIds,
  );
  if (!data) return { entry: null, problems };

  const number = parseNumber(data.number);
  if (!number || number.canonical !== data.number) {
    report('unreadable-number', ['number'], { value: data.number });
    return { entry: null, problems };
  }
  const year = yearOf(data.issued);
  if (year !== folderYear) report('wrong-year', ['issued'], { value: String(folderYear), text: data.issued });
  if (number.year !== null && number.year !== year) {
    report('number-year', ['issued'], { value: String(number.year), text: data.issued });
  }
  const id = documentId({ number: number.canonical, year, issuer: data.issuer }, site.place);
  const expected = id.slice(id.indexOf('/') + 1);
  if (expected !== name) report('wrong-file-name', 'tên tệp', { text: `${expected}.md` });
  if (problems.length > 0) return { entry: null, problems };
  const aliases = placedAliases(data.aliases, placeOf);
  return { entry: { id, file: source.file, data, body, aliases }, problems };
}

/** A recorded document as read from its file. */
export interface DocumentFile {
  /** `<year>/<number-slug>` */
  readonly id: string;
  readonly file: string;
  readonly data: DocumentData;
  /** Markdown whose line numbers are the file's. */
  readonly body: string;
  readonly aliases: readonly PlacedAlias[];
}
