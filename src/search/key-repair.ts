import { fold } from '../domain/fold.ts';
import { isSyllable } from './syllable.ts';

/**
 * Reads the keys of a Vietnamese keyboard that were typed while it was off (Telex or VNI), or null where there are none.
 * A word is touched only if it becomes a Vietnamese syllable; no syllable holds such keys itself.
 *
 * @example repairKeys('quyeets ddinhj 1789') // 'quyết định 1789'
 * @example repairKeys('tho6ng tin d9o61i ngoa5i') // 'thông tin đối ngoại'
 * @example repairKeys('quy chế') // null
 */
export function repairKeys(text: string): string | null {
  const repaired = text
    .split(' ')
    .map((word) => repairWord(word.normalize('NFC')))
    .join(' ');
  return repaired === text ? null : repaired;
}

const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};

/** Keys that change a letter, in the order in which they must be read. */
const TELEX_LETTERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/dd/g, 'đ'],
  [/^d(.+)d/, 'đ$1'],
  [/uow|uwow|uwo/g, 'ươ'],
  [/aa/g, 'â'],
  [/ee/g, 'ê'],
  [/oo/g, 'ô'],
  [/a(\p{L}*)w/gu, 'ă$1'],
  [/o(\p{L}*)w/gu, 'ơ$1'],
  [/u(\p{L}*)w/gu, 'ư$1'],
];
const VNI_LETTERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^d(.*?)9/, 'đ$1'],
  [/u7o7?/, 'ươ'],
  [/uo(\D*)7/, 'ươ$1'],
  [/([aeo])(\D*)6/, '$1\u0302$2'],
  [/([ou])(\D*)7/, '$1\u031b$2'],
  [/a(\D*)8/, 'a\u0306$1'],
];

function repairWord(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length > 12 || !/^[\p{L}\d]+$/u.test(lower)) return word;
  const hasDigits = /\d/.test(lower);
  if (hasDigits && !/^\p{L}[\p{L}1-9]*$/u.test(lower)) return word;
  const candidate = hasDigits
    ? decode(lower, VNI_LETTERS, /[1-5]/)
    : decode(lower, TELEX_LETTERS, /(?<=[aeiouy\p{M}ăâđêôơư]\p{L}*)[sfrxj]/u);
  return candidate !== null && isSyllable(fold(candidate)) ? candidate : word;
}

/** Applies the letters' keys, then takes out the first tone key and puts its mark on the syllable's main vowel. */
function decode(
  word: string,
  letters: ReadonlyArray<readonly [RegExp, string]>,
  toneKey: RegExp,
): string | null {
  const shaped = letters
    .reduce((result, [keys, letter]) => result.replace(keys, letter), word)
    .normalize('NFC');
  const key = toneKey.exec(shaped);
  if (!key) return shaped === word ? null : shaped;
  const bare = shaped.slice(0, key.index) + shaped.slice(key.index + 1);
  return withTone(bare, TONES[key[0]] ?? '');
}

/** Puts a tone on the main vowel: a marked letter, else the last vowel before a final consonant, else the first of two. */
function withTone(word: string, tone: string): string {
  const vowels = /(?<=^(?:gi(?=[aeouăâêôơư])|qu)?[^aeiouyăâêôơư]*)[aeiouyăâêôơư]+/u.exec(word);
  if (!vowels) return word;
  const [group] = vowels;
  const marked = Math.max(
    group.lastIndexOf('ơ'),
    group.search(/[ăâêô]/),
    group.lastIndexOf('ư') === group.length - 1 ? group.length - 1 : -1,
  );
  const closed = vowels.index + group.length < word.length;
  const plain =
    group.length === 1 || (!closed && group.length === 2)
      ? 0
      : group.length === 3 && !closed
        ? 1
        : group.length - 1;
  const at = vowels.index + (marked >= 0 ? marked : plain);
  return (word.slice(0, at + 1) + tone + word.slice(at + 1)).normalize('NFC');
}
