import { stripMarks } from './fold.ts';

/**
 * The parts that document numbers are made of, as regular-expression sources for the `u` flag.
 * Every repetition is bounded and no part can match the same text in two ways, so matching is linear in the text.
 */
export const parts = (() => {
  /** White space of any kind, with the invisible breaks that word processors leave behind. */
  const space = '[\\s\\u00AD\\u200B-\\u200D\\u2060]';
  const dash = '[-\\u2010-\\u2015\\u2212]';
  const slash = '[/\\u2044\\u2215]';
  /** The letters of symbols: A–Z, Đ with its look-alikes Ð and Ɖ, and the Ư of "TƯ". */
  const letter = '[A-Za-zĐđÐðƉɖƯư]';
  /** `QĐ`, `UBND`, `VX1`, `QH13`, `TTg`, `SGD&ĐT` */
  const group = `${letter}{1,20}(?:&${letter}{1,8}){0,2}\\d{0,3}(?![\\p{L}\\p{N}\\p{M}])`;
  const rule = `(?:${dash}|${slash})`;
  const separator = `${space}{0,4}${rule}${space}{0,4}`;
  return { space, dash, slash, letter, group, rule, separator } as const;
})();

/**
 * A candidate for a number; what its groups mean decides whether it is one.
 *
 * `1789/QĐ-UBND` · `2977/2013/QĐ-UBND` · `30a/2008/NQ-CP` · `12/97/TT-BTC` · `1.789/QĐ-UBND` · `2005-QĐ-UBND` ·
 * `684-QĐ/TU` · `23 NQ/TW` · `83/2015/QH13` · `05/2014/TTLT-BTTTT-BKHĐT` · `5104/BTTTT-PTTH&TTĐT` · `45/QĐ.UB` ·
 * `1789 / QĐ – UBND` · `126/SKHĐT`
 */
export const NUMBER = (() => {
  const { space, rule, separator, letter, group } = parts;
  const digits = `(?<digits>\\d{1,2}\\.\\d{3}|\\d{1,6}[a-eA-E]?)`;
  const year = `(?:(?<over>${separator})(?<year>(?:19|20)\\d{2}|[4-9]\\d)(?!\\d))?`;
  // A blank alone parts the digits from the symbol only where the symbol goes on: "23 NQ/TW".
  const into = `(?<into>${separator}|${space}{1,4}(?=${letter}{2,5}${space}{0,4}${rule}))`;
  const tail = `(?<tail>(?:(?:${separator}|\\.)(?:${group}|\\d{4}(?![\\p{L}\\p{N}]))){0,7})`;
  return `${digits}${year}${into}(?<head>${group})${tail}`;
})();

/** What may not stand before a number: it would be the rest of a word, an address, a date or another number. */
export const NOT_INSIDE = '(?<![\\p{L}\\p{N}_@#=/\\\\]|\\p{N}[.,:]|[\\p{L}\\p{N}][-\\u2010-\\u2015])';

/** The groups of a tail with what joins each to the one before. */
export const TAIL_GROUP = new RegExp(
  `(?<join>${parts.separator}|\\.)(?<letters>${parts.group}|\\d{4})`,
  'gu',
);

/** A group of letters in plain lower case, `&` left out, to look a symbol up however it is written. */
export function foldSymbol(letters: string): string {
  return stripMarks(letters).toLowerCase().replaceAll('&', '');
}

/** A group of letters with the look-alikes of Đ mended, and TƯ (trung ương) written as its official symbol TW. */
export function mendLetters(letters: string): string {
  return letters.replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ').replace(/TƯ$/i, 'TW');
}
