import { yearOf } from '../domain/dates.ts';
import { slugify } from '../domain/fold.ts';
import { placedAliases, type PlacedAlias } from './aliases.ts';
import { readEntry } from './read-entry.ts';
import { reportSchema, type ReportData } from './schemas.ts';
import type { ReadResult, SourceFile } from './source-file.ts';

/** Reads one report; its id is `<year>/<slug>`, taken from the folder and the file's name. */
export function readReport(source: SourceFile, topicIds: readonly string[]): ReadResult<ReportFile> {
  const { data, body, folderYear, name, problems, report, placeOf } = readEntry(
    source,
    reportSchema,
    topicIds,
  );
  if (slugify(name) !== name) {
    report('not-a-slug', 'tên tệp', { value: name, text: slugify(name) || 'hoi-nghi-tong-ket' });
  }
  if (data && yearOf(data.date) !== folderYear) {
    report('wrong-year', ['date'], { value: String(folderYear), text: data.date });
  }
  if (!data || problems.length > 0) return { entry: null, problems };
  const aliases = placedAliases(data.aliases, placeOf);
  return { entry: { id: `${folderYear}/${name}`, file: source.file, data, body, aliases }, problems };
}

/** A report as read from its file. */
export interface ReportFile {
  /** `<year>/<slug>` */
  readonly id: string;
  readonly file: string;
  readonly data: ReportData;
  /** Markdown whose line numbers are the file's. */
  readonly body: string;
  readonly aliases: readonly PlacedAlias[];
}
