import { isSomethingElse } from './citation-context.ts';
import { DAY_NUMBERS, DAY_WORDS } from './citation-dates.ts';
import { isoDate } from './dates.ts';
import { readNumbers, type NumberInText } from './numbers-in-text.ts';
import type { Place } from './place.ts';
import { spellings } from './tone-placement.ts';

/**
 * What an editor should look at again in a block of text, in its order: numbers that look like a document's but that no
 * rule can read, days that no calendar has, and years of citations that cannot be right. Citations stay as written.
 *
 * @param maxYear the last year in which a document can have been issued: the current one
 * @example findDoubts('Quyết định số 1789 ngày 31/02/2013', thanhHoa, 2014)
 * // [{ kind: 'unreadable-number', text: '1789', … }, { kind: 'impossible-day', text: '31/02/2013', … }]
 */
export function findDoubts(text: string, place: Place, maxYear: number): readonly Doubt[] {
  // All that can be doubted holds a digit.
  if (!/\d/.test(text)) return [];
  const numbers = readNumbers(text, place);
  return [
    ...unreadableNumbers(text, numbers),
    ...impossibleDays(text),
    ...numbers.flatMap((one) => doubtOfYear(one, text, maxYear) ?? []),
  ].toSorted((a, b) => a.start - b.start);
}

function unreadableNumbers(text: string, numbers: readonly NumberInText[]): Doubt[] {
  const starts = new Set(numbers.map(({ start }) => start));
  return [...text.matchAll(NUMBER_LIKE)].flatMap((match) => {
    const { named, alike } = match.groups ?? {};
    const number = named ?? alike ?? '';
    const start = match.index + match[0].length - number.length;
    const end = start + number.length;
    if (starts.has(start) || isSomethingElse(text, start, end)) return [];
    return { kind: 'unreadable-number', text: number, start, end } as const;
  });
}

function impossibleDays(text: string): Doubt[] {
  return DAYS.flatMap((form) => [...text.matchAll(form)]).flatMap(({ 0: day, index: start, groups }) => {
    const [year, month, number] = [groups?.['year'], groups?.['month'], groups?.['day']].map(Number);
    if (!year || month === undefined || number === undefined || isoDate(year, month, number)) return [];
    // Other things are written with two rules and four digits too: addresses of machines, batches.
    const meant = (month <= 12 && number <= 31) || DAY_WORD.test(text.slice(Math.max(0, start - 8), start));
    return meant ? [{ kind: 'impossible-day', text: day, start, end: start + day.length } as const] : [];
  });
}

/** A year before independence or after today, or one year in the number and another in the date beside it. */
function doubtOfYear(
  { start, end, number, date }: NumberInText,
  text: string,
  maxYear: number,
): Doubt | null {
  const years = [number.year, date?.year ?? null].filter((year) => year !== null);
  const kind = years.some((year) => year < FIRST_YEAR || year > maxYear)
    ? 'unlikely-year'
    : new Set(years).size > 1
      ? 'contradicting-years'
      : null;
  const upTo = Math.max(end, date?.end ?? end);
  return kind && { kind, text: text.slice(start, upTo), start, end: upTo };
}

/** The Democratic Republic of Vietnam was proclaimed on 2/9/1945; no document that is cited is older. */
const FIRST_YEAR = 1945;

/** Types whose numbers always have a symbol, so that a bare number is a slip. */
const TYPES = [
  ...[
    'Quyết định',
    'Nghị định',
    'Nghị quyết',
    'Chỉ thị',
    'Thông tư',
    'Thông tư liên tịch',
    'Công văn',
    'Công điện',
  ],
  ...[
    'Kế hoạch',
    'Kết luận',
    'Tờ trình',
    'Thông báo',
    'Hướng dẫn',
    'Báo cáo',
    'Luật',
    'Pháp lệnh',
    'Quy định',
  ],
  ...['QĐ', 'NĐ', 'NQ', 'CV'],
].map(spellings);
const BODY = '\\d(?:[\\d\\p{L}&./\\\\-]{0,40}[\\d\\p{L}])?';
/** "Quyết định số 1789", "Công văn số 12\\STTTT"; "1789/QĐUBND", "30\\2020\\NĐ-CP". */
const NUMBER_LIKE = new RegExp(
  `(?<!\\p{L})(?:${TYPES.join('|')})\\s{1,3}số\\s?:?\\s{0,3}(?<named>${BODY})|(?<![\\p{L}\\p{N}/\\\\.-])(?=\\d)(?<alike>\\d{1,5}(?:[/\\\\-]\\d{2,4})?[/\\\\-](?:QĐ|NĐ|NQ|TTLT|QÐ)[\\d\\p{L}&./\\\\-]{0,30})`,
  'giu',
);
const DAYS = [DAY_NUMBERS, DAY_WORDS].map((day) => new RegExp(`(?<![\\d./-])${day}`, 'giu'));
const DAY_WORD = /ngày\s{1,3}$/iu;

/** A place in a text that an editor should look at again. Positions are UTF-16 offsets. */
export interface Doubt {
  /**
   * `unreadable-number`: no rule reads it, so it is not linked; `impossible-day`: 31/02/2013; `unlikely-year`: before
   * 1945 or in the future; `contradicting-years`: the number says one year, the date beside it another.
   */
  readonly kind: 'unreadable-number' | 'impossible-day' | 'unlikely-year' | 'contradicting-years';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
