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

const COMBINING = /\p{M}/u;
/** C1 controls are what is left of a wrong code page: nobody can tell which letters they were. */
const CONTROL = /[^\P{Cc}\t\x80-\x9F]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const LOST_LETTER = /[\x80-\x9F\uFFFD]/u;
const INVISIBLE = /[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF]/u;
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;
const ETH = /[ÐƉ]|(?<!\p{L})[ðɖ]/u;
const LETTER = /[\p{L}\p{M}]/u;
const NUMBER_PART = /[\p{L}\p{M}\d/&-]/u;

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
      const mark = line.normalize('NFC') === line ? null : COMBINING.exec(line);
      const word = mark && wordAt(line, mark.index, LETTER);
      return word && { at: word.at, text: word.text.normalize('NFC') };
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
      const { text } = wordAt(line, letter.index, NUMBER_PART);
      return { at: letter.index, text, value: `${letter[0]} (${codePoint(letter[0])})` };
    },
    mend: (rest) => rest.replace(/[ÐƉ]/g, 'Đ').replace(/(?<!\p{L})[ðɖ]/gu, 'đ'),
  },
  {
    kind: 'trailing-space',
    find: (line, next) => {
      const at = line.trimEnd().length;
      const breaks = at > 0 && line.length - at > 1 && next.trim() !== '';
      return at === line.length || breaks ? null : { at };
    },
    mend: (rest) => rest.trimEnd(),
  },
];

/** The letters around a place, looked for from there: a pattern would begin anew at each letter of a long line. */
function wordAt(line: string, at: number, part: RegExp): { at: number; text: string } {
  let start = at;
  let end = at;
  while (start > 0 && part.test(line[start - 1] ?? '')) start -= 1;
  while (end < line.length && part.test(line[end] ?? '')) end += 1;
  return { at: start, text: line.slice(start, end) };
}

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
