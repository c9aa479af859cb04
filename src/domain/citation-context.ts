import { fold } from './fold.ts';
import { spellings } from './tone-placement.ts';
import { typesWithoutSymbol, typeSymbols, type TypeSymbol } from './type-symbols.ts';

/**
 * The name of a type right before a number: "Quyết định số ", "Kế hoạch hành động số: ", "Luật (số ", "CV ".
 *
 * @returns the type's canonical name and where it begins, or null
 */
export function typeBefore(text: string, at: number): TypeWord | null {
  const window = text.slice(Math.max(0, at - 60), at);
  const match = TYPE.exec(window) ?? SHORT_TYPE.exec(window);
  return match && wordOf(match, at);
}

/** The law that a number belongs to, whose name stands between: "Luật Báo chí số ", "Bộ luật Dân sự năm 2015 (số ". */
export function lawBefore(text: string, at: number): TypeWord | null {
  const from = Math.max(0, at - 140);
  const last = [...text.slice(from, at).matchAll(LAW)].at(-1);
  if (!last) return null;
  const start = from + last.index;
  return LAW_NAME.test(text.slice(start, at)) ? { ...wordOf(last, at), start, numbered: true } : null;
}

/**
 * The name of a type that the date or the issuer parts from its number: "Quyết định ngày 26/12/2013 số ",
 * "Quyết định của UBND tỉnh Hòa Bình số ".
 *
 * @returns the type and where its name ends, or null; what stands between is the caller's to read
 */
export function typeFurtherBefore(text: string, at: number): (TypeWord & { readonly end: number }) | null {
  const from = Math.max(0, at - 110);
  const window = text.slice(from, at);
  if (!NUMBERED.test(window)) return null;
  const last = [...window.matchAll(PARTED_TYPE)].at(-1);
  if (!last) return null;
  const start = from + last.index;
  return { ...wordOf(last, at), start, end: start + last[0].length };
}

/** Whether what stands around makes a number something else: a form ("Mẫu số 01/…"), a standard, a web address. */
export function isSomethingElse(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return OTHER.test(before) || ADDRESS.test(before) || ADDRESS_GOES_ON.test(text.slice(end, end + 3));
}

/** Whether the words from one citation to the next one's type, or to its number, only go on with a list: ", ", " và số ". */
export function continuesList(gap: string): boolean {
  return gap.length < 60 && LIST.test(gap);
}

function wordOf({ 0: all, groups }: RegExpMatchArray, at: number): TypeWord {
  const written = groups?.['type'] ?? '';
  return {
    type: NAMES.get(fold(written)) ?? SYMBOLS.get(written) ?? written,
    start: at - all.length,
    numbered: NUMBERED.test(all),
  };
}

const TABLE: readonly (readonly [string, TypeSymbol])[] = Object.entries(typeSymbols);
const ALL_NAMES = [...new Set([...TABLE.flatMap(([, { names }]) => names), ...typesWithoutSymbol])].toSorted(
  (a, b) => b.length - a.length,
);
const NAMES = new Map(ALL_NAMES.map((name) => [fold(name), name]));
/** Abbreviations of types that stand for the word in running text: "QĐ số 12/…", "CV 126/SKHĐT". */
const SYMBOLS: ReadonlyMap<string, string> = new Map(
  TABLE.filter(([symbol]) => symbol.length > 1).map(([symbol, { names }]) => [symbol, names[0]]),
);

const WORD = `(?:${ALL_NAMES.map(spellings).join('|')})`;
const MORE =
  '(?:\\s{1,3}(?:hành động|phối hợp|liên tịch|liên ngành|cá biệt|khẩn|hỏa tốc|mật|chung|riêng|hợp nhất)){0,2}';
const SO =
  '(?:\\s{0,3}\\()?(?:\\s{1,3}|(?<=\\()\\s{0,3})(?:(?:có\\s)?(?:số|so)(?:\\s(?:hiệu|ký hiệu))?\\s?[:.]?\\s{0,4})?';
const TYPE = new RegExp(`(?<!\\p{L})(?<type>${WORD})${MORE}${SO}$`, 'iu');
const SHORT_TYPE = new RegExp(`(?<![\\p{L}\\p{N}/.-])(?<type>${[...SYMBOLS.keys()].join('|')})${SO}$`, 'u');
const LAW = /(?<!\p{L})(?<type>Bộ luật|Luật|Pháp lệnh|Nghị quyết)(?=\s)/giu;
const LAW_NAME = /^[^.;:\uFFFC)]*(?:[\s(]số|\()\s?:?\s{0,4}$/iu;
const PARTED_TYPE = new RegExp(`(?<!\\p{L})(?<type>${WORD})(?=\\s{1,3}(?:của|ngày)\\s)`, 'giu');
const NUMBERED = /(?<!\p{L})(?:số|so)(?:\s(?:hiệu|ký hiệu))?\s?[:.]?\s{0,4}$/iu;
const LIST =
  /^\)?(?:\s{0,3}[,;]\s{0,4}(?:và\s{1,3})?|\s{1,4}(?:và|hoặc|cùng|cùng với|,)\s{1,4})(?:các\s{1,3})?(?:số\s?:?\s{0,3})?$/iu;
const OTHER =
  /(?:(?<!\p{L})(?:mẫu|biểu|biểu mẫu|phụ lục|hóa đơn|hoá đơn|tài khoản|thửa|tờ bản đồ|lô|vận đơn|số máy|số khung|tiêu chuẩn|quy chuẩn)(?:\s{1,3}(?:đất|in))?(?:\s{1,3}số)?\s?:?|(?:QCVN|TCVN|TCCS|TCXDVN|TCN|ISO|IEC|QCĐP|TCXD)(?:\s\d{0,6})?\s?[:-]?)\s{0,3}$/iu;
const ADDRESS = /(?:https?:\/\/|www\.|@|[?&][a-z]+=)[^\s\uFFFC]*$/iu;

/** The rest of a mail address or of a file's name. */
const ADDRESS_GOES_ON = /^(?:[@=_\\]|\.[a-z]{2})/u;

/** The name of a type before a number. */
export interface TypeWord {
  readonly type: string;
  /** UTF-16 offset where the name begins. */
  readonly start: number;
  /** Whether "số" stands between the name and the number. */
  readonly numbered: boolean;
}
