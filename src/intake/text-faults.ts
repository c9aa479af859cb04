import type { ProblemKind } from './problems.ts';

/**
 * What is wrong with the letters of a file, whatever they say: decomposed Unicode (search would miss it), and control
 * or bidirectional characters that show nothing and can hide text (Unicode Technical Report 36, section 3.3).
 */
export function findTextFaults(text: string): readonly TextFault[] {
  const faults: TextFault[] = [];
  text.split('\n').forEach((line, index) => {
    const decomposed = DECOMPOSED_WORD.exec(line.normalize('NFC') === line ? '' : line);
    if (decomposed) {
      faults.push({
        kind: 'not-nfc',
        line: index + 1,
        column: decomposed.index + 1,
        text: decomposed[0].normalize('NFC'),
      });
    }
    const control = CONTROL.exec(line);
    if (control) {
      const code = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      faults.push({
        kind: 'control-character',
        line: index + 1,
        column: control.index + 1,
        text: `U+${code}`,
      });
    }
  });
  return faults;
}

const DECOMPOSED_WORD = /[\p{L}\p{M}]*\p{M}[\p{L}\p{M}]*/u;
const CONTROL = /[^\P{Cc}\t\r]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** A fault in the letters themselves. */
export interface TextFault {
  readonly kind: Extract<ProblemKind, 'not-nfc' | 'control-character'>;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}
