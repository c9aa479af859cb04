import { properName } from './proper-names.ts';

/**
 * A running text in which what belongs together stays on one line: a day with its "ngày", a year with its "năm", an
 * article with its "Điều", a number with its unit, the syllables of a name. A dash never opens a line. Spaces become
 * U+00A0; nothing else changes.
 *
 * @example noBreak('ngày 5/6/2013') // 'ngày\u00a05/6/2013'
 */
export function noBreak(text: string): string {
  return text
    .replace(LONG_DATE, joined)
    .replace(LABELLED, joined)
    .replace(MEASURED, joined)
    .replace(properName, joined)
    .replace(DASH, '\u00a0$1');
}

const joined = (whole: string) => whole.replace(/ /g, '\u00a0');

/** "5 tháng 6 năm 2013", "tháng 6 năm 2013" */
const LONG_DATE = /(?<!\p{L})(?:\d{1,2} )?tháng \d{1,2} năm \d{4}(?!\d)/giu;
/** "ngày 5/6/2013", "năm 2013", "Điều 5", "khoản 2", "số 1789", "lần thứ XI", "khóa XVII", "TP. Thanh Hóa" */
const LABELLED =
  /(?<!\p{L})(?:(?:ngày|tháng|năm|quý|điều|khoản|mục|chương|phần|trang|số|lần|kỳ|khóa|thứ|lần thứ) (?=\d|[IVX]+(?!\p{L}))|TP\. (?=\p{Lu}))/giu;
/** "10 km", "5 %", "3 triệu đồng": a number and the word that it counts in */
const MEASURED = /\d (?=(?:%|km|m|ha|kg|tấn|nghìn|triệu|tỷ|đồng|phút|giờ|người|xã|huyện)(?!\p{L}))/gu;
const DASH = / ([–—])(?= )/g;
