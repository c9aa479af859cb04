/** A calendar day as `YYYY-MM-DD` (ISO 8601), without time or zone. */
export type IsoDate = string;

/**
 * The ISO form of a day, or null where no such day exists (31/02/2013).
 *
 * @example isoDate(2013, 6, 5) // '2013-06-05'
 */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const parts = ISO.exec(text);
  return parts !== null && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** The year of an ISO date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** `năm 2013`, or that it is not known: what is said of a day of which no more is known. */
export function yearLabel(year: number | null): string {
  return year === null ? 'chưa rõ năm' : `năm ${year}`;
}

/** `5/6/2013`: how Vietnamese news writes a day (no leading zeros). */
export function shortDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day}/${month}/${year}`;
}

/** `5 tháng 6 năm 2013`: the long form, as official documents date themselves. */
export function longDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} tháng ${month} năm ${year}`;
}

/** `tháng 6 năm 2013` */
export function monthOf(date: IsoDate): string {
  const { year, month } = partsOf(date);
  return `tháng ${month} năm ${year}`;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}
