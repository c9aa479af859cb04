import { yearOf } from '../domain/dates.ts';
import { documentId } from '../domain/document-identity.ts';
import { parseNumber } from '../domain/document-number.ts';
import { issuerOfSymbol, issuerSymbol } from '../domain/issuer-symbols.ts';
import { issuerName } from '../domain/issuers.ts';
import { site } from '../site.ts';
import { placedAliases, type PlacedAlias } from './aliases.ts';
import { isError } from './problems.ts';
import { readEntry, type EntryProblems } from './read-entry.ts';
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
  if (!number) {
    report('unreadable-number', ['number'], { value: data.number });
    return { entry: null, problems };
  }
  const { canonical } = number;
  if (canonical !== data.number) {
    report('number-form', ['number'], { value: data.number, text: canonical }, canonical);
  }
  judgeIssuer(canonical, data.issuer, report);
  const year = yearOf(data.issued);
  if (year !== folderYear) report('wrong-year', ['issued'], { value: String(folderYear), text: data.issued });
  if (number.year !== null && number.year !== year) {
    report('number-year', ['issued'], { value: String(number.year), text: data.issued });
  }
  const id = documentId({ number: number.canonical, year, issuer: data.issuer }, site.place);
  const expected = id.slice(id.indexOf('/') + 1);
  if (expected !== name) report('wrong-file-name', 'tên tệp', { text: `${expected}.md` });
  if (problems.some(isError)) return { entry: null, problems };
  const aliases = placedAliases(data.aliases, placeOf);
  return { entry: { id, file: source.file, data, body, aliases }, problems };
}

/** The register joins by the issuer's canonical name, and a symbol that names one body can be of no other. */
function judgeIssuer(number: string, written: string, report: EntryProblems): void {
  const issuer = issuerName(written, site.place);
  if (issuer !== written) report('issuer-form', ['issuer'], { value: written, text: issuer }, issuer);
  const parsed = parseNumber(number);
  const symbol = parsed?.issuer && !parsed.joint ? issuerSymbol(parsed.issuer) : null;
  const body = symbol === null ? undefined : issuerOfSymbol(symbol);
  if (body?.reach !== 'national' || [body.name, ...(body.shared ?? [])].includes(issuer)) return;
  report('issuer-number', ['issuer'], { text: body.name, value: issuer });
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
