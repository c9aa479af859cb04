import { placeIn } from '../prose.ts';
import type { Rule } from './rule.ts';

/**
 * Straight quotation marks in prose. Where those of a block open and close by turns, as the white space beside them shows,
 * what each should be is sure.
 */
export const straightQuotes: Rule = ({ prose, source }, tell) => {
  for (const { pieces } of prose) {
    const quotes = pieces.flatMap((piece) =>
      [...piece.text.matchAll(/"/g)].map(({ index }) => ({
        piece,
        index,
        opens: opensAt(source, piece.at + index),
      })),
    );
    const paired = quotes.length % 2 === 0 && quotes.every(({ opens }, index) => opens === (index % 2 === 0));
    for (const { piece, index, opens } of quotes) {
      const expected = paired ? (opens ? '“' : '”') : undefined;
      tell('straight-quote', placeIn(piece, index, index + 1), { expected });
    }
  }
};

/** Whether a mark has a gap before it and none behind: null where neither or both sides have one. */
function opensAt(source: string, at: number): boolean | null {
  const gapBefore = /^(?:[\s([{“‘*_|>—–-]|)$/.test(source.slice(at - 1, at));
  const gapAfter = /^(?:[\s)\]},.;:!?…”’*_|—–-]|)$/.test(source.slice(at + 1, at + 2));
  return gapBefore === gapAfter ? null : gapBefore;
}
