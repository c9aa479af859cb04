import { slugify } from './fold.ts';

/**
 * Finds names where they begin in a text, however they are spelled: case, marks, tone placement, white space, dashes and
 * commas between words do not count, and "&" is "và". The longest name wins. The work depends on the number of words
 * that are read, not on the number of names.
 *
 * @param names each name with what it stands for
 * @example createNameIndex([['Bà Rịa - Vũng Tàu', 1]])('ở BÀ RỊA-VŨNG TÀU', 2) // { value: 1, end: 17 }
 */
export function createNameIndex<Value>(names: Iterable<readonly [string, Value]>): ReadName<Value> {
  const values = new Map<string, Value>();
  const beginnings = new Set<string>();
  for (const [name, value] of names) {
    const key = keyOf(name);
    values.set(key, value);
    for (let end = key.indexOf('-'); end !== -1; end = key.indexOf('-', end + 1))
      beginnings.add(key.slice(0, end));
  }
  return (text, at) => {
    let found: { value: Value; end: number } | null = null;
    let key = '';
    for (let start = at; ;) {
      const word = matchAt(WORD, text, start);
      if (word === null) return found;
      key += `${key && '-'}${keyOf(word)}`;
      const end = start + word.length;
      const value = values.get(key);
      if (value !== undefined) found = { value, end };
      if (!beginnings.has(key)) return found;
      start = end + (matchAt(GAP, text, end)?.length ?? 0);
    }
  };
}

function matchAt(form: RegExp, text: string, at: number): string | null {
  form.lastIndex = at;
  return form.exec(text)?.[0] ?? null;
}

function keyOf(words: string): string {
  return slugify(words.replaceAll('&', ' và '));
}

const WORD = /&|[\p{L}\p{M}\p{N}]{1,24}/uy;
const GAP = /[\s,\u2010-\u2015-]{1,4}/uy;

/** Reads the longest known name that begins at an offset of a text; null where none does. */
export type ReadName<Value> = (
  text: string,
  at: number,
) => { readonly value: Value; readonly end: number } | null;
