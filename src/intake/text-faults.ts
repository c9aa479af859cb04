import { codePoint, type ProblemKind } from './problems.ts';
import { latinFor, mixedWord } from './look-alikes.ts';

/**
 * What is wrong with the letters of a file, whatever they say, at most one fault of a kind in a line:
 * - decomposed Unicode, which search would miss;
 * - control and bidirectional characters, which show nothing and can hide text (Unicode Technical Report 36, section 3.3);
 * - zero-width characters, odd spaces, letters of other scripts that look Latin (the same report, section 2), Ð for Đ;
 * - spaces at the end of a line, unless two of them make Markdown break the line.
 */
export function findTextFaults(text: string): readonly TextFault[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  return lines.flatMap((line, index) => {
    if (PLAIN.test(line)) return [];
    return rules.flatMap(({ kind, find, mend }): TextFault[] => {
      const found = find(line, lines[index + 1] ?? '');
      if (!found) return [];
      const { at, text: shown = '', value = '' } = found;
      const values = { text: shown, value };
      const place = { kind, line: index + 1, column: at + 1, values };
      const rest = line.slice(at);
      const mended = mend(rest);
      return [mended === null ? place : { ...place, endColumn: line.length + 1, expected: mended }];
    });
  });
}

/** A text with all that {@link findTextFaults} finds mended, where somebody can tell what was meant. */
export function mendText(text: string): string {
  const lines = text.split('\n');
  const mended = lines.map((line, index) =>
    rules.reduce((result, { find, mend }) => {
      const at = find(result, lines[index + 1] ?? '')?.at;
      const rest = at === undefined ? null : mend(result.slice(at));
      return rest === null ? result : result.slice(0, at) + rest;
    }, line),
  );
  return mended.join('\n');
}

/** Most lines hold nothing but letters, digits, marks and single spaces: no rule need look at them. */
const PLAIN = /^(?:[[\p{Script=Latin}\d!-~–—…“”‘’«»•·°×→]--[ÐƉðɖ]]+(?: (?=\S)|$))*$/v;

const DECOMPOSED_WORD = /[\p{L}\p{M}]*\p{M}[\p{L}\p{M}]*/u;
/** C1 controls are what is left of a wrong code page: nobody can tell which letters they were. */
const CONTROL = /[^\P{Cc}\t\x80-\x9F]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const LOST_LETTER = /[\x80-\x9F\uFFFD]/u;
const INVISIBLE = /[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF]/u;
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;
const ETH = /[ÐƉ]|(?<!\p{L})[ðɖ]/u;
const WORD_AROUND = /[\p{L}\p{M}\d/.&-]*$/u;

const everywhere = (pattern: RegExp) => new RegExp(pattern, 'gu');
const pick = (pattern: RegExp) => (line: string) => {
  const match = pattern.exec(line);
  return match && { at: match.index, text: codePoint(match[0]) };
};

/** A rule a row. `mend` gets the line from the fault on, and gives null where nobody can tell what was meant. */
const rules: readonly LetterRule[] = [
  {
    kind: 'not-nfc',
    find: (line) => {
      const word = line.normalize('NFC') === line ? null : DECOMPOSED_WORD.exec(line);
      return word && { at: word.index, text: word[0].normalize('NFC') };
    },
    mend: (rest) => rest.normalize('NFC'),
  },
  { kind: 'control-character', find: pick(CONTROL), mend: (rest) => rest.replace(everywhere(CONTROL), '') },
  { kind: 'control-character', find: pick(LOST_LETTER), mend: () => null },
  {
    kind: 'invisible-character',
    find: pick(INVISIBLE),
    mend: (rest) => rest.replace(everywhere(INVISIBLE), ''),
  },
  { kind: 'odd-space', find: pick(ODD_SPACE), mend: (rest) => rest.replace(everywhere(ODD_SPACE), ' ') },
  { kind: 'look-alike', find: mixedWord, mend: latinFor },
  {
    kind: 'eth',
    find: (line) => {
      const letter = ETH.exec(line);
      if (!letter) return null;
      const before = WORD_AROUND.exec(line.slice(0, letter.index))?.[0] ?? '';
      const after = /^[\p{L}\p{M}]*/u.exec(line.slice(letter.index))?.[0] ?? '';
      return { at: letter.index, text: before + after, value: `${letter[0]} (${codePoint(letter[0])})` };
    },
    mend: (rest) => rest.replace(/[ÐƉ]/g, 'Đ').replace(/(?<!\p{L})[ðɖ]/gu, 'đ'),
  },
  {
    kind: 'trailing-space',
    find: (line, next) => {
      const spaces = /[ \t]+$/.exec(line);
      if (!spaces || (/^ {2,}$/.test(spaces[0]) && next.trim() !== '' && spaces.index > 0)) return null;
      return { at: spaces.index };
    },
    mend: (rest) => rest.trimEnd(),
  },
];

/** A fault in the letters themselves. */
export interface TextFault {
  readonly kind: ProblemKind;
  readonly line: number;
  readonly column: number;
  readonly values: Readonly<Record<string, string>>;
  /** With `expected`: what should stand from `column` to here, in the same line. */
  readonly endColumn?: number;
  readonly expected?: string;
}

interface Found {
  readonly at: number;
  readonly text?: string;
  readonly value?: string;
}

interface LetterRule {
  readonly kind: ProblemKind;
  readonly find: (line: string, next: string) => Found | null;
  readonly mend: (rest: string) => string | null;
}
