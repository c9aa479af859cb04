import { mendTonePlacement, oldTonePlacement } from '../../domain/tone-placement.ts';
import { placeIn, type ProsePiece } from '../prose.ts';
import type { Rule } from './rule.ts';

/** A report that writes "hoà" here and "hòa" there; told once, at the first word of the style that is not the house's. */
export const mixedTones: Rule = ({ prose }, tell) => {
  let old: { piece: ProsePiece; index: number; word: string } | undefined;
  let today: string | undefined;
  for (const piece of prose.flatMap(({ pieces }) => pieces)) {
    if (!MARKED_PAIR.test(piece.text.normalize('NFD'))) continue;
    for (const { 0: word, index } of piece.text.matchAll(/\p{L}+/gu)) {
      const style = styleOf(word);
      if (style === 'old') old ??= { piece, index, word };
      if (style === 'today') today ??= word;
    }
  }
  if (!old || today === undefined) return;
  const { piece, index, word } = old;
  tell('mixed-tones', placeIn(piece, index, index + word.length), {
    values: { text: today, value: word },
  });
};

/** Vowels that the two styles mark differently: oa, oe, uy. */
const MARKED_PAIR =
  /(?:o[\u0300\u0301\u0303\u0309\u0323]?[ae]|u[\u0300\u0301\u0303\u0309\u0323]?y)[\u0300\u0301\u0303\u0309\u0323]?/iu;

function styleOf(word: string): 'old' | 'today' | null {
  const known = styles.get(word);
  if (known !== undefined) return known;
  const style = mendTonePlacement(word) !== word ? 'old' : oldTonePlacement(word) !== word ? 'today' : null;
  styles.set(word, style);
  return style;
}

const styles = new Map<string, 'old' | 'today' | null>();
