import { fold } from '../domain/fold.ts';

/**
 * Texts that may have been meant by a text with a slip of the fingers: words that the site does not know are replaced by
 * known ones that differ in one letter or in two swapped ones, or are cut into two known words ("thongtin").
 *
 * @param text a query as cleaned by `cleanText`
 * @param vocabulary the site's folded words, the commonest first
 * @returns at most three texts, the likeliest first; none where every word is known or one cannot be mended
 * @example corrections('thong tin doi ngaoi', ['tin', 'ngoai', …]) // ['thong tin doi ngoai']
 */
export function corrections(text: string, vocabulary: readonly string[]): string[] {
  const rank = new Map(vocabulary.map((word, i) => [word, i]));
  const words = text.split(' ');
  const options = words.map((word) =>
    isKnown(fold(word), rank, word === words.at(-1)) ? [word] : mend(fold(word), rank),
  );
  if (options.every(([first], i) => first === words[i]) || options.some(({ length }) => length === 0))
    return [];
  return [0, 1, 2].flatMap((choice) =>
    options.some((option) => option[choice] !== undefined)
      ? [options.map((option) => option[choice] ?? option[0]).join(' ')]
      : [],
  );
}

type Ranks = ReadonlyMap<string, number>;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const LONGEST = 20;

/** A word that is being typed is known as soon as a known word begins with it. */
function isKnown(word: string, rank: Ranks, last: boolean): boolean {
  if (rank.has(word) || /\d/.test(word)) return true;
  if (!last) return false;
  for (const known of rank.keys()) if (known.startsWith(word)) return true;
  return false;
}

function mend(word: string, rank: Ranks): string[] {
  if (word.length < 2 || word.length > LONGEST) return [];
  const cuts = [...word].map((_, i) => [word.slice(0, i), word.slice(i)] as const);
  const known = [...new Set(cuts.flatMap(([head, tail]) => editsAt(head, tail)))].filter((edit) =>
    rank.has(edit),
  );
  const rankOf = (edit: string) => (rank.get(edit) ?? 0) + (swaps(word, edit) ? 0 : rank.size);
  const split = cuts.find(([head, tail]) => head.length > 1 && rank.has(head) && rank.has(tail));
  return [...known.sort((a, b) => rankOf(a) - rankOf(b)), ...(split ? [split.join(' ')] : [])].slice(0, 3);
}

/** The texts that one slip at the cut makes: a letter swapped with the next, left out, put in or replaced. */
function editsAt(head: string, tail: string): string[] {
  const [first = '', second = '', ...rest] = tail;
  const after = tail.slice(1);
  return [
    head + second + first + rest.join(''),
    head + after,
    ...[...ALPHABET].flatMap((letter) => [head + letter + after, head + letter + tail, head + tail + letter]),
  ];
}

/** Two swapped letters are the commonest slip, so it goes before the others. */
function swaps(word: string, edit: string): boolean {
  return word.length === edit.length && [...word].sort().join('') === [...edit].sort().join('');
}
