import { isoDate, type IsoDate } from './dates.ts';

/**
 * Reads the date of issue that stands right behind a place in a text: "ngày 5/6/2013", ", ngày 05 tháng 6 năm 2013",
 * "(5.6.2013)", "ký ngày 05-6-2013", "năm 2013", "(tháng 6/2013)".
 * A date behind a comma that opens the next clause (", ngày 8/1/2014, Sở TT&TT họp") is not read.
 *
 * @param numberYear the year in the document's number, which completes "ngày 23/8"
 * @returns null where none stands there; `issued` is null for a day that no calendar has
 */
export function readDateBeside(text: string, at: number, numberYear: number | null): DateReading | null {
  const window = text.slice(at, at + 90);
  const match = DAY.exec(window) ?? DAY_IN_WORDS.exec(window);
  if (match) return opensClause(match, window) ? null : fromDay(match, at);
  const short = DAY_WITHOUT_YEAR.exec(window);
  if (short) return opensClause(short, window) ? null : fromDayOfYear(short, at, numberYear);
  const year = YEAR.exec(window);
  return year && { issued: null, year: Number(year.groups?.['year']), end: at + year[0].length };
}

/** Reads a date that ends a text and opens a clause in it: "Ngày 5/6/2013, " before "UBND tỉnh ban hành …". */
export function readDateBefore(text: string): DateReading | null {
  const match = DAY_BEFORE.exec(text);
  return match && { ...fromDay(match, 0), end: text.length };
}

/** A day, month and year, however they are parted; the source of a regular expression with named groups. */
export const DAY_NUMBERS = (() => {
  const rule = '\\s?[/.\u2010-\u2015-]\\s?';
  return `(?<day>\\d{1,2})${rule}(?<month>\\d{1,2})${rule}(?<year>(?:19|20)\\d{2})(?!\\d|[/.-]\\d)`;
})();
export const DAY_WORDS =
  '(?<day>\\d{1,2})\\s{1,3}tháng\\s{1,3}(?<month>\\d{1,2})(?:\\s{1,3}năm\\s{1,3}|\\s?[/.,-]\\s?)(?<year>(?:19|20)\\d{2})(?!\\d)';

/** Whether a date behind a comma belongs to what follows: "…, ngày 8/1/2014 Sở", "…, ngày 8/1/2014, tại". */
function opensClause({ 0: date, groups }: RegExpExecArray, window: string): boolean {
  return groups?.['lead']?.trim() === ',' && CLAUSE.test(window.slice(date.length));
}

function fromDay(match: RegExpExecArray, at: number): DateReading {
  return fromDayOfYear(match, at, Number(match.groups?.['year']));
}

function fromDayOfYear(
  { 0: written, groups }: RegExpExecArray,
  at: number,
  year: number | null,
): DateReading {
  if (year === null) return { issued: null, year, end: at + written.length };
  const issued = isoDate(year, Number(groups?.['month']), Number(groups?.['day']));
  return { issued, year, end: at + written.length };
}

const LEAD = '^(?<lead>\\s{0,4}(?:[,(–-]\\s{0,3}){0,2})';
const SIGNED =
  '(?:(?:đã |được ){0,2}(?:ký ban hành|ban hành|ký|thông qua|phát hành|ra|đề)\\s{1,3})?(?:(?:vào|hồi|lúc)\\s{1,3})?(?:\\d{1,2}\\s?(?:giờ|h)(?:\\s?\\d{1,2}(?:\\s?phút)?)?,?\\s{1,3})?';
const WORD = 'ng[àa]y\\s{1,3}';
const DAY = new RegExp(`${LEAD}${SIGNED}(?:${WORD})?${DAY_NUMBERS}\\)?`, 'iu');
const DAY_IN_WORDS = new RegExp(`${LEAD}${SIGNED}(?:${WORD})?${DAY_WORDS}\\)?`, 'iu');
const DAY_WITHOUT_YEAR = new RegExp(
  `${LEAD}${SIGNED}${WORD}(?<day>\\d{1,2})[/-](?<month>\\d{1,2})(?![\\d]|[/.-]\\d)\\)?`,
  'iu',
);
/** "năm 2013", "tháng 6/2013", "(2013)"; behind a comma it opens a clause: ", năm 2013 tỉnh có …". */
const YEAR = new RegExp(
  `^(?:\\s{0,3}\\(\\s?(?:năm\\s{1,3})?|\\s{1,4}${SIGNED}(?:ngày[\\s.…_]{1,20})?(?:năm|tháng\\s{1,3}\\d{1,2}(?:\\s{1,3}năm|\\s?[/-]))\\s{0,3})(?<year>(?:19|20)\\d{2})(?![\\d]|[/.–-]\\s?\\d)\\)?`,
  'iu',
);
const CLAUSE =
  /^\s{0,3},?\s{0,3}(?:(?!(?:Quyết|Nghị|Chỉ|Kế|Thông|Công|Hướng|Báo|Luật|Kết|Tờ|Quy|Chương|Pháp)\s)\p{Lu}|(?:tại|các|đồng chí|ông|bà|đoàn|tỉnh|huyện|toàn|nhiều|một|hội nghị|trên|lãnh đạo)(?!\p{L}))/u;
const DAY_BEFORE = new RegExp(
  `(?:^|[.;:,(“"]\\s{0,3}|(?:Sáng|Chiều|Tối|Trước đó|Tiếp đó)\\s{1,3}|(?=N))[Nn]g[àa]y\\s{1,3}(?:${DAY_NUMBERS})\\s{0,3},?\\s{0,4}$`,
  'u',
);

/** A date found beside a citation. */
export interface DateReading {
  readonly issued: IsoDate | null;
  /** Null where the text gives a day without a year and the number has none either. */
  readonly year: number | null;
  /** UTF-16 offset behind it. */
  readonly end: number;
}
