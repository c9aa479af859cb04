/**
 * Moves tone marks of "hoà", "khoẻ", "thuỷ" to where today's official texts put them: "hòa", "khỏe", "thủy".
 * Closed syllables ("hoàn") and those of "qu" ("quý") have one spelling and stay.
 */
export function mendTonePlacement(text: string): string {
  return text.normalize('NFD').replace(OLD, '$1$3$2').normalize('NFC');
}

/** Moves tone marks the other way, to where older texts put them: "hòa" to "hoà", "thủy" to "thuỷ". */
export function oldTonePlacement(text: string): string {
  return text.normalize('NFD').replace(TODAY, '$1$3$2').normalize('NFC');
}

/**
 * The source of a regular expression (flags `iu`) that matches a Vietnamese name in both styles of tone placement and
 * with any white space, dashes or commas between its words: "Hòa  Bình", "HOÀ BÌNH"; "Bà Rịa-Vũng Tàu"; "&" for "và".
 */
export function spellings(name: string): string {
  return name
    .split(/[\s,\-–]+/)
    .map((word) => (word === 'và' ? '(?:và|&)' : styles(word)))
    .join('[\\s,–-]{1,4}');
}

function styles(word: string): string {
  const old = oldTonePlacement(word);
  return old === word ? escape(word) : `(?:${escape(word)}|${escape(old)})`;
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/&]/g, (sign) => (sign === '&' ? '&' : `\\${sign}`));
}

const TONE = '[\u0300\u0301\u0303\u0309\u0323]';
/** The pairs that the two styles mark differently, oa, oe and uy, with the letter that the mark is on. */
const OLD = new RegExp(`(o(?=[ae])|(?<!q)u(?=y))([aey])(${TONE})(?![\\p{L}\\p{M}])`, 'giu');
const TODAY = new RegExp(`(o(?=${TONE}[ae])|(?<!q)u(?=${TONE}y))(${TONE})([aey])(?![\\p{L}\\p{M}])`, 'giu');
