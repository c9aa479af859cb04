/**
 * The search form of a text: NFC, lower case, no tone or vowel marks, đ → d.
 * Both styles of tone placement ("hoà", "hòa") fold to the same letters because the marks go.
 *
 * @example fold('Thông tin ĐỐI NGOẠI') // 'thong tin doi ngoai'
 */
export function fold(text: string): string {
  return stripMarks(text.toLowerCase()).normalize('NFC');
}

/**
 * The text without marks, upper and lower case kept: what a reader types on a phone without a Vietnamese keyboard.
 * Ð (U+00D0, Icelandic eth) and Ɖ (U+0189) are taken for the Đ (U+0110) that they look like.
 */
export function stripMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(D_LOWER, 'd').replace(D_UPPER, 'D');
}

/** An ASCII kebab-case slug of a Vietnamese text; empty where the text holds no letter or digit. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const MARKS = /\p{Mn}+/gu;
const D_LOWER = /[đðɖ]/g;
const D_UPPER = /[ĐÐƉ]/g;
