import { codePoint } from './problems.ts';

/**
 * The first word of a line that mixes Latin letters with Cyrillic or Greek ones of the same shape ("UВND"), with its
 * offset and the strange letter. A word wholly in another script, or with a letter that looks like none of ours (kΩ), is
 * meant so (Unicode Technical Standard 39, mixed-script confusables).
 */
export function mixedWord(line: string): { at: number; text: string; value: string } | null {
  if (!STRANGE.test(line)) return null;
  for (const { 0: word, index } of line.matchAll(WORD)) {
    const strange = [...word].filter((letter) => OTHER_SCRIPT.test(letter));
    const [first] = strange;
    if (first === undefined || !/\p{Script=Latin}/u.test(word)) continue;
    if (strange.every((letter) => latin.has(letter))) {
      return { at: index, text: word, value: codePoint(first) };
    }
  }
  return null;
}

/** The same text with Latin letters in the words that {@link mixedWord} finds. */
export function latinFor(text: string): string {
  return text.replace(WORD, (word) =>
    mixedWord(word) ? [...word].map((letter) => latin.get(letter) ?? letter).join('') : word,
  );
}

const WORD = /[\p{L}\p{M}\d]+/gu;
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Letters of other scripts over the Latin letters that they look like, in the fonts of any screen. */
const shapes = [
  ['аеорсухіѕјһԁԛԝАВЕКМНОРСТХУІЅЈԌ', 'aeopcyxisjhdqwABEKMHOPCTXYISJG'],
  ['οανικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'oavikABEZHIKMNOPTYX'],
] as const;

const latin = new Map(
  shapes.flatMap(([strange, plain]) =>
    [...strange].map((letter, index) => [letter, [...plain][index] ?? letter]),
  ),
);
const STRANGE = new RegExp(`[${[...latin.keys()].join('')}]`, 'u');
