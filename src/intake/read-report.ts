import { shortDate, yearOf } from '../domain/dates.ts';
import { slugify } from '../domain/fold.ts';
import { placedAliases, type PlacedAlias } from './aliases.ts';
import { isError } from './problems.ts';
import { readEntry, type EntryProblems } from './read-entry.ts';
import { reportSchema, type ReportData } from './schemas.ts';
import type { ReadResult, SourceFile } from './source-file.ts';

/** Reads one report; its id is `<year>/<slug>`, taken from the folder and the file's name. */
export function readReport(source: SourceFile, topicIds: readonly string[] | null): ReadResult<ReportFile> {
  const { data, sound, body, folderYear, name, problems, report, placeOf } = readEntry(
    source,
    reportSchema,
    topicIds,
  );
  if (slugify(name) !== name) {
    report('not-a-slug', 'tên tệp', { value: name, text: slugify(name) || 'hoi-nghi-tong-ket' });
  }
  const { date } = sound;
  if (date !== undefined && yearOf(date) !== folderYear) {
    report('wrong-year', ['date'], { value: String(folderYear), text: date });
  }
  judgeReport(sound, report);
  if (!data || problems.some(isError)) return { entry: null, problems };
  const aliases = placedAliases(data.aliases, placeOf);
  return { entry: { id: `${folderYear}/${name}`, file: source.file, data, body, aliases }, problems };
}

/** What is allowed, and hardly ever meant. */
function judgeReport(
  { title = '', summary = '', date, source, event, corrections = [] }: Partial<ReportData>,
  report: EntryProblems,
): void {
  const long = (value: string, limit: number) => ({ text: String([...value].length), value: String(limit) });
  if ([...title].length > LONGEST_TITLE) report('long-title', ['title'], long(title, LONGEST_TITLE));
  if ([...summary].length > LONGEST_SUMMARY)
    report('long-summary', ['summary'], long(summary, LONGEST_SUMMARY));
  const order = (
    path: (string | number)[],
    later: string | undefined,
    name: string,
    earlier: string | undefined,
  ) => {
    if (later === undefined || earlier === undefined || later >= earlier) return;
    report('date-order', path, { text: shortDate(later), value: `${name} (${shortDate(earlier)})` });
  };
  order(['source', 'published'], source?.published, 'ngày của sự kiện', event?.date);
  order(['source', 'retrieved'], source?.retrieved, 'ngày đăng', source?.published);
  corrections.forEach((correction, index) => {
    const before = corrections[index - 1];
    const [name, earlier] = before ? ['lần đính chính trước', before.date] : ['ngày của bài', date];
    order(['corrections', index, 'date'], correction.date, name, earlier);
  });
}

/** Search engines and share cards cut a longer title. */
const LONGEST_TITLE = 120;
const LONGEST_SUMMARY = 320;

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
