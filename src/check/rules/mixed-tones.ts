import { placeIn, type ProsePiece } from '../prose.ts';
import type { Word } from '../words.ts';
import type { Rule } from './rule.ts';

/** A report that writes "hoà" here and "hòa" there; told once, at the first word of the style that is not the house's. */
export const mixedTones: Rule = ({ prose }, tell) => {
  let old: { piece: ProsePiece; word: Word } | undefined;
  let today: string | undefined;
  for (const piece of prose.flatMap(({ pieces }) => pieces)) {
    for (const word of piece.words) {
      if (word.style === 'old') old ??= { piece, word };
      if (word.style === 'today') today ??= word.text;
    }
  }
  if (!old || today === undefined) return;
  const { piece, word } = old;
  const { index, text } = word;
  tell('mixed-tones', placeIn(piece, index, index + text.length), { values: { text: today, value: text } });
};
