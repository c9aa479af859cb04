import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { problemKinds, wordsOf, type Problem, type ProblemKind } from '../intake/problems.ts';

/** Where the guide explains each kind of message, under an anchor of the kind's name. */
export const GUIDE = 'content/README.md';

/** Who says so, in unified's tools. */
export const SOURCE = 'noi-dung';

/**
 * Adds a message to a file, in unified's terms: `ruleId` is the kind, `reason` what is wrong, `note` how to mend it, `url`
 * where the guide says more, `fatal` whether it is an error, and `expected` what should stand at the place, where there is
 * one safe answer.
 */
export function tell(
  file: VFile,
  kind: ProblemKind,
  place: Point | Position,
  { field = 'nội dung', values = {}, expected }: Details = {},
): void {
  const { what, remedy } = wordsOf({ kind, field, values });
  const message = file.message(what, { place, ruleId: kind, source: SOURCE });
  message.note = remedy;
  message.url = `${GUIDE}#${kind}`;
  message.fatal = problemKinds[kind].severity === 'error';
  if (expected !== undefined) message.expected = [expected];
  fields.set(message, field);
}

/** Adds a problem of the intake to its file. */
export function tellProblem(file: VFile, { kind, line, column, end, ...details }: Problem): void {
  const start = { line, column };
  tell(file, kind, end ? { start, end } : start, details);
}

/** The front matter field that a message is about, or `nội dung`, `tên tệp`, `YAML`. */
export function fieldOf(message: VFileMessage): string {
  return fields.get(message) ?? 'nội dung';
}

/** Where the front matter field of each message is kept: unified's messages have no place for it. */
const fields = new WeakMap<VFileMessage, string>();

/** What a message says besides its kind and place. */
export interface Details {
  readonly field?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly expected?: string | undefined;
}
