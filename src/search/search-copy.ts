import { toIndexLetters } from './index-letters.ts';

/**
 * The copy of a page's HTML that is given to the search index: a reader never sees it whole, only excerpts of it.
 * Document numbers are joined ("1789 / QĐ - UBND" → "1789/QĐ-UBND"), days lose their leading zeros ("05/06/2013" →
 * "5/6/2013") so that one spelling finds all, and words take the letters of the index. The engine ends a heading or a
 * paragraph with a full stop, so that excerpts read on, but only where no white space stands at its end; so none does.
 * Tags stay as they are but for the texts that the index keeps beside the page's own, and so do character references
 * (“quot” would pass for a syllable).
 */
export function searchCopy(html: string): string {
  const toIndex = (text: string) =>
    text.replace(REFERENCE_OR_TEXT, (part) =>
      part.startsWith('&') ? part : toIndexLetters(plainDays(joinNumbers(part))),
    );
  return html
    .normalize('NFC')
    .replace(SPACE_AT_END, '')
    .replace(TAG_OR_TEXT, (part) => {
      if (!part.startsWith('<')) return toIndex(part);
      return part.includes('data-pagefind-meta') ? part.replace(CONTENT, toIndex) : part;
    });
}

/**
 * Document numbers without inner spaces, with hyphens for dashes of every kind.
 *
 * @example joinNumbers('số 1789 / QĐ – UBND') // 'số 1789/QĐ-UBND'
 */
export function joinNumbers(text: string): string {
  // The pattern takes a reader's phone ten milliseconds to prepare, and most texts have no number.
  if (!/\d/.test(text)) return text;
  return text.replace(NUMBER, (number) =>
    number.includes('/') ? number.replace(/\s+/g, '').replace(DASH, '-') : number,
  );
}

/**
 * Days of the form d/m/yyyy without leading zeros.
 *
 * @example plainDays('ngày 05/06/2013') // 'ngày 5/6/2013'
 */
export function plainDays(text: string): string {
  return text.replace(DAY, '$<day>/$<month>/$<year>');
}

const SPACE_AT_END = /\s+(?=<\/(?:h[1-6]|p|li|td|div)>)/g;
const TAG_OR_TEXT = /<!--.*?-->|<[^>]*>|[^<]+/gs;
const REFERENCE_OR_TEXT = /&#?\w+;|[^&]+/g;
const CONTENT = /(?<=\scontent=")[^"]*/;
const DASH = /[\p{Pd}\u2212]/gu;
const DAY =
  /(?<!\d)0?(?<day>[1-9]|[12]\d|3[01])\s?[/.-]\s?0?(?<month>[1-9]|1[0-2])\s?[/.-]\s?(?<year>\d{4})(?!\d)/g;

/** 1789 / QĐ - UBND · 2977/ 2013/QĐ–UBND · 684 - QĐ/TU */
const GAP = '\\s{0,3}';
const SYMBOL = '\\p{Lu}[\\p{Lu}&]{0,11}';
const JOINT = `${GAP}[/\\p{Pd}\\u2212]${GAP}`;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,6}(?:${JOINT}\\d{4})?(?:${JOINT}${SYMBOL}){1,4}(?![\\p{L}\\d])`,
  'gu',
);
