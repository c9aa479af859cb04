import { fold } from '../domain/fold.ts';
import { isSyllable } from './syllable.ts';

/**
 * A text in the letters of the index. Two things differ from plain Vietnamese, both by letters that no text here has, since
 * the engine takes a word with any other character apart a second time:
 *
 * đ gets a decomposition, which Unicode gives to ḓ (d with circumflex below), so that an engine that folds accents by NFD
 * treats it like any accented letter. Ð and Ɖ are taken for the Đ that they look like.
 *
 * Every syllable ends in ˬ (U+02EC, a letter without case). The engine extends each asked word to all words that begin
 * with it; "thư" would be looked for as "thuật" and "thuế" too, at a cost that grows with the square of the pages. A
 * document's number, and what is no syllable ("UBND", "email"), stays open at its end.
 *
 * @example toIndexLetters('Quy định 1789/QĐ-UBND') // 'Quyˬ ḓịnhˬ 1789/QḒ-UBND'
 */
export function toIndexLetters(text: string): string {
  return text.replace(NUMBER_OR_WORD, (piece) => {
    const known = indexed.get(piece);
    if (known !== undefined) return known;
    if (/\d/.test(piece)) return letters(piece);
    const word = letters(piece) + (isWhole(piece) ? END : '');
    indexed.set(piece, word);
    return word;
  });
}

/** Undoes {@link toIndexLetters}, for texts that come back from the index. */
export function fromIndexLetters(text: string): string {
  return text.replaceAll(END, '').replaceAll('ḓ', 'đ').replaceAll('Ḓ', 'Đ');
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
    last.length > SHORT ? letters(last) : isWhole(last) || /\d/.test(last) ? toIndexLetters(last) : '';
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

/** Ends each syllable; no ASCII letter comes after it. */
export const END = '\u02EC';
/** A word of so few letters begins half of the words of the index. */
export const SHORT = 2;

/** A number with its symbol as one piece, or a run of letters. */
const NUMBER_OR_WORD = /\d+(?:[/-][\p{L}\p{M}\d&]+)+|[\p{L}\p{M}]+/gu;

/** Words in the letters of the index: a site repeats a few thousand, while numbers have no end. */
const indexed = new Map<string, string>();

function isWhole(word: string): boolean {
  return isSyllable(fold(word));
}

/** A word in the letters of the index, open at its end. */
function letters(word: string): string {
  return word.replace(/[đðɖ]/g, 'ḓ').replace(/[ĐÐƉ]/g, 'Ḓ');
}
