import { provinces } from './provinces.ts';

/** The surnames that most people in Vietnam bear. */
const SURNAMES = [
  ...['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô'],
  ...['Dương', 'Lý', 'Trịnh', 'Đinh', 'Mai', 'Lương', 'Đào', 'Đoàn', 'Trương', 'Lâm', 'Phùng', 'Cao', 'Tạ'],
];

/** "Bà Rịa - Vũng Tàu" has a place to break at its dash. */
const PLACES = [...provinces.flatMap(({ name }) => name.split(' - ')), 'Việt Nam'].filter((name) =>
  name.includes(' '),
);

/**
 * A regular expression, with the flags `g` and `u`, for the names of the country and its provinces, and of people: a
 * surname and one to three names, each with a capital. Other capitalized words in a row may be half of a word each ("Theo
 * Quyết định").
 */
export const properName = new RegExp(
  `(?<!\\p{L})(?:${PLACES.join('|')}|(?:${SURNAMES.join('|')})(?: \\p{Lu}\\p{Ll}+){1,3})(?!\\p{L})`,
  'gu',
);
