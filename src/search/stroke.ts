/**
 * Gives đ the decomposition that Unicode does not: `d` + U+0335 (combining short stroke overlay).
 * A search engine that folds accents by NFD then treats đ like every other accented letter: "quyet dinh" finds
 * "quyết định", and the exact spelling still ranks first. Ð and Ɖ are taken for the Đ that they look like.
 *
 * @example splitStroke('Quyết định') // 'Quyết d\u0335ịnh'
 */
export function splitStroke(text: string): string {
  return text.replace(/[đðɖ]/g, `d${STROKE}`).replace(/[ĐÐƉ]/g, `D${STROKE}`);
}

/** Undoes {@link splitStroke}, for texts that come back from the index. */
export function joinStroke(text: string): string {
  return text.replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');
}

const STROKE = '\u0335';
