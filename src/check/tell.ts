import type { Problem, ProblemKind } from '../intake/problems.ts';

/** Adds problems of one file to a list, at a place or a range of places as unified gives them. */
export function teller(file: string, problems: Problem[]): Tell {
  return (kind, place, { field = 'nội dung', values = {}, expected } = {}) => {
    const { start, end } = 'start' in place ? place : { start: place, end: undefined };
    problems.push({
      kind,
      file,
      line: start.line,
      column: start.column,
      field,
      values,
      ...(end ? { end: { line: end.line, column: end.column } } : {}),
      ...(expected === undefined ? {} : { expected }),
    });
  };
}

/** Says what is wrong, and where. */
export type Tell = (
  kind: ProblemKind,
  place: Place | { start: Place; end: Place },
  details?: Details,
) => void;

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Details {
  /** The front matter field, where it is about one. */
  readonly field?: string;
  readonly values?: Readonly<Record<string, string>>;
  /** What should stand in the range, where there is one safe answer. */
  readonly expected?: string | undefined;
}
