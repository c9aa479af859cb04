import type { Place } from './yaml-faults.ts';

/**
 * Where a Markdown text becomes more than anybody writes and a parser takes in good time: blocks within blocks, marks
 * within one paragraph (parsers look for the other end of each), or lines. Null for any text that is meant to be read.
 */
export function tooComplexAt(text: string): (Place & { readonly text: string }) | null {
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) {
    return { line: MOST_LINES + 1, column: 1, text: `quá ${MOST_LINES} dòng` };
  }
  let marks = 0;
  let all = 0;
  for (const [index, line] of lines.entries()) {
    const at = { line: index + 1, column: 1 };
    const blank = line.trim() === '';
    if (!blank && nestingOf(line) > DEEPEST) return { ...at, text: `quá ${DEEPEST} lớp` };
    const here = line.match(MARK)?.length ?? 0;
    marks = blank ? 0 : marks + here;
    all += here;
    if (marks > MOST_MARKS) return { ...at, text: `một đoạn quá ${MOST_MARKS} dấu` };
    if (all > MOST_MARKS_IN_ALL) return { ...at, text: `quá ${MOST_MARKS_IN_ALL} dấu` };
  }
  return null;
}

const MOST_LINES = 5000;
const MOST_MARKS = 3000;
const MOST_MARKS_IN_ALL = 15_000;
const DEEPEST = 12;
/** Addresses become links by themselves. */
const MARK = /[[\]*_~`<|!@]|www\.|:\/\//g;

/** How many quotations and list items a line can be inside of, by what it begins with. */
function nestingOf(line: string): number {
  const [start = ''] = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line) ?? [];
  const markers = start.match(/[>+*-]|\d+[.)]/g)?.length ?? 0;
  const indentation = start.replace(/\t/g, '    ').match(/ /g)?.length ?? 0;
  return markers + Math.floor(indentation / SPACES_A_LEVEL);
}

/** A list item's own text is indented by two to five; code is by four within it. */
const SPACES_A_LEVEL = 4;
