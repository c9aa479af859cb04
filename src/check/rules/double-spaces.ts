import { placeIn } from '../prose.ts';
import type { Rule } from './rule.ts';

/** Two and more spaces between two words of a line. */
export const doubleSpaces: Rule = ({ prose }, tell) => {
  for (const piece of prose.flatMap(({ pieces }) => pieces)) {
    for (const { 0: spaces, index } of piece.text.matchAll(/(?<=[^\s>]) {2,}(?=\S)/g)) {
      tell('double-space', placeIn(piece, index, index + spaces.length), { expected: ' ' });
    }
  }
};
