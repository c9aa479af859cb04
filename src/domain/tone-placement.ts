/**
 * Moves tone marks of "hoà", "khoẻ", "thuỷ" to where today's official texts put them: "hòa", "khỏe", "thủy".
 * Closed syllables ("hoàn") and those of "qu" ("quý") have one spelling and stay.
 */
export function mendTonePlacement(text: string): string {
  return text.normalize('NFD').replace(OLD, '$1$3$2').normalize('NFC');
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
  const old = word.normalize('NFD').replace(NEW, '$1$3$2').normalize('NFC');
  return old === word ? escape(word) : `(?:${escape(word)}|${escape(old)})`;
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/&]/g, (sign) => (sign === '&' ? '&' : `\\${sign}`));
}

const OLD = /(o(?=[ae])|(?<!q)u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu;
const NEW = /(o|(?<!q)u)([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\p{M}])/giu;
