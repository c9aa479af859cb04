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
export function readDocument(
  source: SourceFile,
  topicIds: readonly string[] | null,
): ReadResult<DocumentFile> {
  const { data, sound, body, folderYear, name, problems, report, placeOf } = readEntry(
    source,
    documentSchema,
    topicIds,
  );
  const id = judgeDocument(sound, { folderYear, name }, report);
  if (!data || id === null || problems.some(isError)) return { entry: null, problems };
  const aliases = placedAliases(data.aliases, placeOf);
  return { entry: { id, file: source.file, data, body, aliases }, problems };
}

/** What the fields say against each other and against the file's place; the id that they give, where they give one. */
function judgeDocument(
  { number: written, issued, issuer }: Partial<DocumentData>,
  { folderYear, name }: { folderYear: number; name: string },
  report: EntryProblems,
): string | null {
  if (issued !== undefined && yearOf(issued) !== folderYear) {
    report('wrong-year', ['issued'], { value: String(folderYear), text: issued });
  }
  if (written === undefined) return null;
  const number = parseNumber(written);
  if (!number) {
    report('unreadable-number', ['number'], { value: written });
    return null;
  }
  const { canonical } = number;
  if (canonical !== written)
    report('number-form', ['number'], { value: written, text: canonical }, canonical);
  if (issuer !== undefined) judgeIssuer(canonical, issuer, report);
  if (issued === undefined) return null;
  const year = yearOf(issued);
  if (number.year !== null && number.year !== year) {
    report('number-year', ['issued'], { value: String(number.year), text: issued });
  }
  if (issuer === undefined) return null;
  const id = documentId({ number: canonical, year, issuer }, site.place);
  const expected = id.slice(id.indexOf('/') + 1);
  if (expected !== name) report('wrong-file-name', 'tên tệp', { text: `${expected}.md` });
  return id;
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
