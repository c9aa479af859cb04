/**
 * The text with "i" for a final "y" after h, k, l, m, s, t and the other way round: both spellings are in use.
 * Only the words that can be spelt both ways change.
 *
 * @example swapI('quản lí') // 'quản lý'
 */
export function swapI(text: string): string {
  return text
    .normalize('NFD')
    .replace(I_OR_Y, (_, consonant: string, vowel: string, tone: string) => consonant + SWAPPED[vowel] + tone)
    .normalize('NFC');
}

const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const I_OR_Y = new RegExp(`(?<![\\p{L}\\p{M}])([hklmst])([iy])(${TONE}?)(?![\\p{L}\\p{M}])`, 'giu');
const SWAPPED: Record<string, string> = { i: 'y', y: 'i', I: 'Y', Y: 'I' };
