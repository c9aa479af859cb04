import { getCollection, type CollectionEntry } from 'astro:content';
import { yearOf } from '../domain/dates.ts';
import { paths } from '../domain/paths.ts';
import { FEED_LENGTH, type FeedReport } from '../output/feeds.ts';
import { entryFindings, type EntryFindings } from './entry-findings.ts';
import { renderEntry } from './entry-text.ts';
import { once } from './once.ts';
import { topicsOf, type TopicLink } from './topics.ts';

/** All reports, newest first; of one day, those about an event first. Drafts only in development. */
export const getReports = once(async (): Promise<readonly Report[]> => {
  const entries = await getCollection('reports', ({ data }) => import.meta.env.DRAFTS || !data.draft);
  const reports = entries.map(async (entry): Promise<Report> => {
    const { data, id, digest } = entry;
    return {
      ...data,
      id,
      digest: String(digest),
      path: paths.report(id),
      year: yearOf(data.date),
      topics: await topicsOf(data.topics),
      ...entryFindings(entry),
    };
  });
  return (await Promise.all(reports)).sort(newestFirst);
});

function newestFirst(a: Report, b: Report): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  const eventsFirst = Number(b.event !== undefined) - Number(a.event !== undefined);
  return eventsFirst || (a.id < b.id ? -1 : 1);
}

/** The report's text as a component, and its headings. */
export function renderReport({ id }: Pick<Report, 'id'>) {
  return renderEntry('reports', id);
}

/** What a feed shows of the newest of some reports. */
export function feedReports(reports: readonly Report[]): FeedReport[] {
  return reports.slice(0, FEED_LENGTH).map((report) => {
    const { id, path, title, summary, date, topics, event, source, corrections } = report;
    return { id, path, title, summary, date, topics, event, source, corrections };
  });
}

/** The reports by id. */
export const getReportsById = once(async (): Promise<ReadonlyMap<string, Report>> => {
  return new Map((await getReports()).map((report) => [report.id, report]));
});

/** The reports by the year of what they are about, newest first. */
export const getReportsByYear = once(async (): Promise<ReadonlyMap<number, readonly Report[]>> => {
  return Map.groupBy(await getReports(), ({ year }) => year);
});

/** A report as lists show it. */
export function reportCard({ path, title, summary, date, topics, corrections, draft }: Report) {
  return { path, title, summary, date, topics, corrected: corrections.at(-1)?.date, draft };
}

/** A report with its topics named and its citations found. */
export interface Report extends Omit<CollectionEntry<'reports'>['data'], 'topics'>, EntryFindings {
  /** `<year>/<slug>` */
  readonly id: string;
  readonly path: string;
  readonly year: number;
  readonly topics: readonly TopicLink[];
  /** Changes with the text, its front matter and the code that renders it. */
  readonly digest: string;
}
