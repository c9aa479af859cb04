import type { Citation } from './citation.ts';
import { findCitations } from './citations.ts';
import { DAY_NUMBERS, DAY_WORDS } from './citation-dates.ts';
import { isoDate, yearOf, type IsoDate } from './dates.ts';
import { wholePassage, type Passage } from './passages.ts';
import type { Place } from './place.ts';
import type { RunningText } from './running-text.ts';

/**
 * The citations of a table row. A cell is too little to read them by: the passage is the whole row, and where the row
 * names one document and one cell of it is nothing but a day, that is the document's day of issue.
 */
export function findRowCitations(cells: readonly RunningText[], place: Place): readonly RowCitation[] {
  const found = cells.flatMap(({ text }, index) => {
    return findCitations(text, place).map((citation) => ({ cell: index, citation }));
  });
  const days = cells.flatMap(({ text }) => dayIn(text) ?? []);
  const [day] = days;
  const dated = found.length === 1 && days.length === 1 && day !== undefined;
  const { row, starts } = joined(cells);
  return found.map(({ cell, citation }) => {
    const start = starts[cell] ?? 0;
    return {
      cell,
      citation: dated && citation.issued === null ? { ...citation, ...dateOf(citation, day) } : citation,
      ...wholePassage(row, start + citation.start, start + citation.end),
    };
  });
}

/** The running text of a whole row, and where each cell begins in it. */
function joined(cells: readonly RunningText[]): { row: RunningText; starts: readonly number[] } {
  let next = 0;
  const starts = cells.map(({ text }) => {
    const start = next;
    next += text.length + SEPARATOR.length;
    return start;
  });
  const objects = cells.flatMap((cell, index) =>
    cell.objects.map(({ at, shown }) => ({ at: (starts[index] ?? 0) + at, shown })),
  );
  return { row: { text: cells.map(({ text }) => text).join(SEPARATOR), objects }, starts };
}

const SEPARATOR = ' · ';

/** The day that a cell holds and nothing else, however it is written; null for any other cell. */
function dayIn(cell: string): IsoDate | null {
  const { day, month, year } = WHOLE_CELLS.map((form) => form.exec(cell)?.groups).find(Boolean) ?? {};
  return day && month && year ? isoDate(Number(year), Number(month), Number(day)) : null;
}

const WHOLE_CELLS = [DAY_NUMBERS, DAY_WORDS].map((day) => new RegExp(`^\\s*(?:ngày\\s)?${day}\\s*$`, 'iu'));

/** A day of another year than the number's own is not its day of issue. */
function dateOf({ year }: Citation, day: IsoDate): Partial<Citation> {
  return year === null || year === yearOf(day) ? { issued: day, year: yearOf(day) } : {};
}

/** A citation in a cell, whose positions count from the cell's start; its passage is the row. */
export interface RowCitation extends Passage {
  /** Index of the cell. */
  readonly cell: number;
  readonly citation: Citation;
}
