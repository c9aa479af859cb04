import { slugify } from './fold.ts';
import { NUMBER, parts } from './number-grammar.ts';
import { readSymbol, type NumberSymbol } from './number-symbol.ts';

/** A document's number, taken apart. */
export interface DocumentNumber extends Pick<NumberSymbol, 'type' | 'joint' | 'issuer' | 'unit'> {
  /** Spaces, line breaks, dashes, case and missing marks mended; zeros, dots and separators as written: `1789/QĐ-UBND`. */
  readonly canonical: string;
  /** `1789`, `05`, `30a` */
  readonly digits: string;
  /** The year written in the number (`2977/2013/QĐ-UBND`), or null. */
  readonly year: number | null;
}

/**
 * Reads a text that is a number and nothing else, however it is spaced, dashed or capitalised; null for any other text.
 * The numbering is that of Nghị định 30/2020/NĐ-CP (Phụ lục I), of the documents before it and of the Party.
 *
 * @example parseNumber('2977 / 2013/QD – UBND')
 * // { canonical: '2977/2013/QĐ-UBND', digits: '2977', year: 2013, type: 'QĐ', joint: false, issuer: 'UBND', unit: null }
 */
export function parseNumber(text: string): DocumentNumber | null {
  const match = WHOLE.exec(text.trim());
  const read = match && readNumber(match);
  return read && read.length === match[0].length ? read.number : null;
}

/**
 * The part of a document's address that its number gives: all of it, folded.
 *
 * @example numberSlug('5104/BTTTT-PTTH&TTĐT') // '5104-btttt-ptth-ttdt'
 */
export function numberSlug(canonical: string): string {
  return slugify(canonical);
}

/** Reads a match of {@link NUMBER}; null where its letters are those of no document. */
export function readNumber(match: RegExpExecArray): NumberReading | null {
  const { digits = '', over = '', year, into = '', head = '', tail = '' } = match.groups ?? {};
  const symbol = readSymbol(head, tail, /^\s.*\s$/su.test(into));
  if (!symbol || (digits.includes('.') && !symbol.sure)) return null;
  const { letters, type, joint, issuer, unit, sure, tailLength } = symbol;
  const rule = into.trim();
  // "23 NQ/TW" lacks its rule: Party documents have a dash there ("23-NQ/TW"), all others a slash.
  const joined = rule === '' ? (letters.includes('/') ? '-' : '/') : SLASH.test(rule) ? '/' : '-';
  const plainDigits = digits.replace('.', '').toLowerCase();
  const yearPart = year === undefined ? '' : (SLASH.test(over) ? '/' : '-') + year;
  return {
    number: {
      canonical: `${plainDigits}${yearPart}${joined}${letters}`,
      digits: plainDigits,
      year: year === undefined ? symbol.year : year.length === 2 ? 1900 + Number(year) : Number(year),
      type,
      joint,
      issuer,
      unit,
    },
    length: match[0].length - tail.length + tailLength,
    sure: sure && rule !== '',
  };
}

const WHOLE = new RegExp(`^${NUMBER}$`, 'u');
const SLASH = new RegExp(parts.slash, 'u');

/** A number found at a place in a text. */
export interface NumberReading {
  readonly number: DocumentNumber;
  /** How much of the text it takes, in UTF-16 units. */
  readonly length: number;
  /** Whether it is a number by itself; else it takes the name of a type before it. */
  readonly sure: boolean;
}
