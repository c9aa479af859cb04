import { yearOf, type IsoDate } from '../domain/dates.ts';
import { paths } from '../domain/paths.ts';
import { once } from './once.ts';
import { getRegister } from './register.ts';
import { getReports } from './reports.ts';

/** Every dated thing that the content knows, oldest first: documents by their day of issue, events, other reports. */
export const getTimeline = once(async (): Promise<readonly TimelineEntry[]> => {
  const documents = (await getRegister()).documents.flatMap(
    ({ id, number, issued, title }): TimelineEntry[] => {
      return issued === null
        ? []
        : [{ date: issued, label: number, path: paths.document(id), kind: 'document', note: title }];
    },
  );
  const reports = (await getReports()).map(({ date, title, path, event }): TimelineEntry => {
    return event
      ? { date: event.date, label: event.name, path, kind: 'event', note: null }
      : { date, label: title, path, kind: 'report', note: null };
  });
  return [...documents, ...reports].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
});

/** The same by year. */
export async function getTimelineByYear(): Promise<ReadonlyMap<number, readonly TimelineEntry[]>> {
  return Map.groupBy(await getTimeline(), ({ date }) => yearOf(date));
}

/** Something that happened on a day. */
export interface TimelineEntry {
  readonly date: IsoDate;
  readonly label: string;
  readonly path: string;
  readonly kind: 'document' | 'event' | 'report';
  /** What it is about. */
  readonly note: string | null;
}
