import { isoDate, type IsoDate } from '../domain/dates.ts';
import { fold } from '../domain/fold.ts';

/**
 * Reads the number or the date of a document out of a reader's words, or null where there is none.
 * Digits that may be something else ("kế hoạch 2014", "khóa 17") are no number, or an uncertain one.
 *
 * @param text NFC or NFD, any case; its length must be bounded by the caller
 * @example readNumber('qd so 2977 nam 2013') // { digits: '2977', year: 2013, symbol: ['qd'], issued: null, … }
 * @example readNumber('5 tháng 6 năm 2013') // { digits: null, year: null, issued: '2013-06-05', … }
 */
export function readNumber(text: string): NumberQuery | null {
  const plain = fold(text).replace(DASH, '-').replace(SLASH, '/');
  const { issued, rest } = takeDay(plain);
  const tokens = tokenize(abbreviateTypes(rest));
  const at = tokens.findIndex((token, i) => isNumber(tokens, i) && !isYear(token));
  const number = at >= 0 ? at : tokens.findIndex((_, i) => isNumber(tokens, i));
  if (number < 0) {
    if (issued === null) return null;
    const others = leftovers(tokens);
    return { digits: null, year: null, symbol: [], issued, rest: others, certain: others.length === 0 };
  }
  const digits = tokens[number]?.replace(/^0+(?=\d)/, '') ?? null;
  const yearAt = tokens.findIndex((token, i) => i !== number && isYear(token));
  const year = yearAt < 0 ? null : Number(tokens[yearAt]);
  const symbol = symbolAround(tokens, number, yearAt);
  const others = leftovers(
    tokens.filter((token, i) => i !== number && i !== yearAt && !symbol.includes(token)),
  );
  const joined = SEPARATOR.test(tokens[number + 1] ?? '') || before(tokens, number) === 'so';
  const named = symbol.length > 0 || issued !== null || others.length === 0;
  const certain = joined || (isYear(digits ?? '') ? tokens.length === 1 : named);
  return { digits, year, symbol, issued, rest: others, certain };
}

/** What a reader knows of a document: a scrap of its number, its year, its date. */
export interface NumberQuery {
  /** The digits of the number without leading zeros, at most six; null where only a date was typed. */
  readonly digits: string | null;
  readonly year: number | null;
  /** The parts of the symbol as typed, folded: `['qd', 'ubnd']`. */
  readonly symbol: readonly string[];
  readonly issued: IsoDate | null;
  /** The folded words that belong to no number or date. */
  readonly rest: readonly string[];
  /** Whether something tells that a number is meant (a symbol, a type, "số", a year, a date), or nothing else was typed. */
  readonly certain: boolean;
}

const DASH = /[\p{Pd}\u2212_]/gu;
const SLASH = /[∕⁄／\\|]/g;
const SEPARATOR = /^[/-]$/;

/** 1 to 6 digits make a number; a longer run is looked for as text. */
const DIGITS = /^\d{1,6}$/;

/** The parts of a symbol that readers type (types and issuers of Decree 30/2020/NĐ-CP, Party bodies), folded. */
const SYMBOLS: ReadonlySet<string> = new Set(
  (
    'qd nd nq tt ct kh cv tb bc ttr ttlt ctr hd qc kl pa dx ubnd hdnd tu cp ttg btttt btp bnv btc stttt vp vpubnd ' +
    'vpcp qh ubtvqh bch bct qdubnd qdttg ndcp nqhdnd nqcp qdtu ttbtttt khubnd ctubnd'
  ).split(' '),
);

/** Document types as readers write them out before a number, with what stands for them in a symbol. */
const TYPES = {
  'quyet ?dinh': 'qd',
  'nghi ?dinh': 'nd',
  'nghi ?quyet': 'nq',
  'thong ?tu': 'tt',
  'chi ?thi': 'ct',
  'ke ?hoach': 'kh',
  'cong ?van': 'cv',
  'thong ?bao': 'tb',
  'bao ?cao': 'bc',
  'to ?trinh': 'ttr',
} as const;
const TYPE_PATTERNS = Object.entries(TYPES).map(
  ([phrase, symbol]) => [new RegExp(`\\b${phrase}(?=[ -]?(?:so[ :]*)?\\d)`, 'g'), `${symbol} `] as const,
);

/** Words around a number that tell nothing more. */
const FILLERS: ReadonlySet<string> = new Set('so hieu ngay nam thang cua va ve van ban hanh ky o'.split(' '));

/** Words that make the digits after them something else than a document's number. */
const COUNTERS: ReadonlySet<string> = new Set('nam thang ngay quy thu lan khoa tuan gio hang cap'.split(' '));

/** 5/6/2013 · 05-06-2013 · 5.6.2013 · "ngày 5 tháng 6 năm 2013" · "5 thang 6 2013" */
const DAY =
  /(?:\bngay )?(?<![\d/])(?<d>\d{1,2})(?: ?[/.-] ?(?<m>\d{1,2}) ?[/.-] ?| ?thang (?<n>\d{1,2})(?:,? nam | ?\/ ?| ))(?<y>\d{4})(?!\d)/;

function takeDay(text: string): { issued: IsoDate | null; rest: string } {
  const { d, m, n, y } = DAY.exec(text)?.groups ?? {};
  const issued = isoDate(Number(y), Number(m ?? n), Number(d));
  return issued ? { issued, rest: text.replace(DAY, ' ') } : { issued: null, rest: text };
}

function abbreviateTypes(text: string): string {
  return TYPE_PATTERNS.reduce((result, [pattern, symbol]) => result.replace(pattern, symbol), text);
}

/** Letters, digits and signs apart: "qd1789/qd-ubnd" → qd 1789 / qd - ubnd. Marks that only accompany words go. */
function tokenize(text: string): string[] {
  return (
    text
      .replace(/(?<=[a-z])&(?=[a-z])/g, '')
      .replace(/[.,:;"'“”‘’!?…]/g, ' ')
      .match(/\p{L}+|\d+|\S/gu) ?? []
  );
}

function isYear(token: string): boolean {
  return /^(?:19|20)\d\d$/.test(token);
}

function isNumber(tokens: readonly string[], i: number): boolean {
  return DIGITS.test(tokens[i] ?? '') && !COUNTERS.has(before(tokens, i));
}

function before(tokens: readonly string[], i: number): string {
  return tokens[i - 1] ?? '';
}

/** The symbol's parts beside the number: any letters after a separator, known ones also after or before a space. */
function symbolAround(tokens: readonly string[], number: number, yearAt: number): string[] {
  const parts: string[] = [];
  for (let i = Math.max(number, yearAt === number + 2 ? yearAt : 0) + 1; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    if (SEPARATOR.test(token)) continue;
    const joined = SEPARATOR.test(before(tokens, i)) && token.length <= 10 && !/\d/.test(token);
    if (!joined && !SYMBOLS.has(token)) break;
    parts.push(token);
  }
  for (let i = number - 1; i >= 0; i--) {
    const token = tokens[i] ?? '';
    if (SYMBOLS.has(token)) parts.unshift(token);
    else if (token !== 'so' && !SEPARATOR.test(token)) break;
  }
  return [...new Set(parts)];
}

function leftovers(tokens: readonly string[]): string[] {
  return tokens.filter((token) => /\p{L}/u.test(token) && !FILLERS.has(token) && !SYMBOLS.has(token));
}
