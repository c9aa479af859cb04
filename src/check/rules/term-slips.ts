import { mendTonePlacement } from '../../domain/tone-placement.ts';
import { placeIn } from '../prose.ts';
import type { Rule } from './rule.ts';

/**
 * Words that are an official term but for one letter or mark of one syllable: "tư điện tử công vụ" for "thư điện tử công
 * vụ". Terms of fewer than three syllables are too like other words.
 */
export const termSlips: Rule = ({ prose, terms }, tell) => {
  const known = indexOf(terms);
  for (const piece of prose.flatMap(({ pieces }) => pieces)) {
    const { words } = piece;
    const told = new Set<number>();
    for (const [at, { plain: word }] of words.entries()) {
      for (const { term, syllables, position } of known.get(word) ?? []) {
        const first = at - position;
        const window = words.slice(Math.max(first, 0), first + syllables.length);
        const [start, end] = [window[0], window.at(-1)];
        if (window.length < syllables.length || !start || !end || told.has(first)) continue;
        const from = start.index;
        const to = end.index + end.text.length;
        const text = piece.text.slice(from, to);
        if (!isSlip(window, syllables) || /[^\p{L}\d\s]/u.test(text) || isQuoted(piece.text, from)) continue;
        told.add(first);
        tell('term-slip', placeIn(piece, from, to), { values: { text, value: term } });
      }
    }
  }
};

/** Each syllable of each term, where the others can be compared from. */
function indexOf(terms: readonly string[]): ReadonlyMap<string, readonly Occurrence[]> {
  const last = indexes.get(terms);
  if (last) return last;
  const index = new Map<string, Occurrence[]>();
  for (const term of terms) {
    const syllables = term.split(/[\s,–-]+/).map(mendTonePlacement);
    if (syllables.length < 3) continue;
    for (const [position, syllable] of syllables.entries()) {
      index.set(syllable, [...(index.get(syllable) ?? []), { term, syllables, position }]);
    }
  }
  indexes.set(terms, index);
  return index;
}

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly Occurrence[]>>();

function isSlip(window: readonly { plain: string }[], syllables: readonly string[]): boolean {
  const wrong = syllables.flatMap((expected, index) => {
    const written = window[index]?.plain ?? '';
    return written === expected ? [] : [{ expected, written }];
  });
  const [only, ...others] = wrong;
  return only !== undefined && others.length === 0 && isSlipOf(only.written, only.expected);
}

/** Whether a place lies in quotation marks: what is quoted stays as it was. */
function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}

/** A letter left out or added goes with its marks; one that is changed, or a mark, counts by itself. */
function isSlipOf(written: string, expected: string): boolean {
  if (differByOne(written.normalize('NFD'), expected.normalize('NFD'))) return true;
  return written.length !== expected.length && differByOne(written, expected);
}

/** Whether one letter or mark was left out, added, changed or has changed places with its neighbour. */
function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return (
    Math.max(left.length, right.length) === 1 || (left.length === 2 && left === [...right].reverse().join(''))
  );
}

interface Occurrence {
  readonly term: string;
  readonly syllables: readonly string[];
  /** Of the syllable in the term. */
  readonly position: number;
}
