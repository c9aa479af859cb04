import { fold } from '../domain/fold.ts';
import { isSyllable } from './syllable.ts';

/**
 * A text in the letters of the index. Two things differ from plain Vietnamese:
 *
 * đ gets the decomposition that Unicode does not give it, `d` + U+0335 (combining short stroke overlay), so that an engine
 * that folds accents by NFD treats it like any accented letter. Ð and Ɖ are taken for the Đ that they look like.
 *
 * Every syllable ends in "_", which the engine takes for a letter that comes before all others. It extends each asked word
 * to all words that begin with it; "thư" would be looked for as "thuật" and "thuế" too, at a cost that grows with the
 * square of the pages. A document's number, and what is no syllable ("UBND", "email"), stays open at its end.
 *
 * @example toIndexLetters('Quy định 1789/QĐ-UBND') // 'Quy_ d\u0335ịnh_ 1789/QD\u0335-UBND'
 */
export function toIndexLetters(text: string): string {
  return text
    .replace(NUMBER_OR_WORD, (word) => (isWhole(word) ? word + END : word))
    .replace(/[đðɖ]/g, `d${STROKE}`)
    .replace(/[ĐÐƉ]/g, `D${STROKE}`);
}

/** Undoes {@link toIndexLetters}, for texts that come back from the index. */
export function fromIndexLetters(text: string): string {
  return text.replace(ENDS, '').replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');
}

/**
 * A query in the letters of the index. Its last word may be half typed and stays open, unless it is so short that half
 * of the index begins with it: then it counts if it is a syllable, and is left out if not.
 *
 * @param text words separated by single spaces
 */
export function toIndexQuery(text: string): string {
  const words = text.split(' ');
  const last = words.pop() ?? '';
  if (words.length === 0 && !isWhole(last)) return toIndexLetters(last);
  const kept =
    last.length > SHORT ? strokeOnly(last) : isWhole(last) || /\d/.test(last) ? toIndexLetters(last) : '';
  return [...words.map(toIndexLetters), kept].join(' ').trim();
}

/**
 * Whether the last word of a query counts as a whole syllable although it may be half typed: "hội nghị tổ".
 *
 * @param text words separated by single spaces
 */
export function mayContinue(text: string): boolean {
  const [last = '', ...others] = text.split(' ').reverse();
  return others.length > 0 && last.length <= SHORT && isWhole(last);
}

const STROKE = '\u0335';
const END = '_';
const ENDS = /(?<=[\p{L}\p{M}])_(?![\p{L}\p{N}_])/gu;
/** A word of so few letters begins half of the words of the index. */
export const SHORT = 2;

/** A number with its symbol as one piece, or a run of letters. */
const NUMBER_OR_WORD = /\d+(?:[/-][\p{L}\p{M}\d&]+)+|(?<![_\p{L}\p{M}])[\p{L}\p{M}]+(?![_\p{L}\p{M}])/gu;

function isWhole(word: string): boolean {
  const known = wholeWords.get(word);
  if (known !== undefined) return known;
  const whole = isSyllable(fold(word));
  wholeWords.set(word, whole);
  return whole;
}

/** Vietnamese has a few thousand syllables, and a site repeats them. */
const wholeWords = new Map<string, boolean>();

function strokeOnly(word: string): string {
  return toIndexLetters(word).replace(END, '');
}
