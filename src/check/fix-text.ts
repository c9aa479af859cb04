import type { Problem } from '../intake/problems.ts';

/**
 * A text with what its problems expect put in place, where they expect anything. Of two that overlap the first is taken;
 * the other comes up again when the text is checked again. Line ends stay as they are.
 *
 * @returns the text, and how many places were mended
 */
export function fixText(text: string, problems: readonly Problem[]): { text: string; count: number } {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offsetOf = ({ line, column }: { line: number; column: number }): number => {
    return (starts[line - 1] ?? text.length) + column - 1;
  };
  const edits = problems
    .flatMap(({ line, column, end, expected }): Edit[] => {
      if (expected === undefined || !end) return [];
      return [{ from: offsetOf({ line, column }), to: offsetOf(end), expected }];
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let result = '';
  let done = 0;
  let count = 0;
  for (const { from, to, expected } of edits) {
    if (from < done) continue;
    result += text.slice(done, from) + expected;
    done = to;
    count += 1;
  }
  return { text: result + text.slice(done), count };
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly expected: string;
}
