import { fieldKinds } from './kinds/fields.ts';
import { fileKinds } from './kinds/files.ts';
import type { Kinds } from './kinds/kind.ts';
import { letterKinds } from './kinds/letters.ts';
import { linkKinds } from './kinds/links.ts';
import { pictureKinds } from './kinds/pictures.ts';
import { registerKinds } from './kinds/register.ts';
import { textKinds } from './kinds/text.ts';
import { yamlKinds } from './kinds/yaml.ts';

/** Everything that can be wrong in `content/`: a row each, with its severity, what is wrong and how to mend it. */
export const problemKinds = {
  ...fileKinds,
  ...letterKinds,
  ...yamlKinds,
  ...fieldKinds,
  ...textKinds,
  ...linkKinds,
  ...pictureKinds,
  ...registerKinds,
} as const satisfies Kinds;

/** One thing wrong in a content file, with its place. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The front matter field (`source.name`), or `nội dung`, `tên tệp`, `YAML`. */
  readonly field: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Where the wrong text ends (behind its last character), where that is known. */
  readonly end?: { readonly line: number; readonly column: number };
  /** What should stand from the place to `end`; only where there is one safe answer. */
  readonly expected?: string;
}

/**
 * A problem as editors read it: `file:line: field: what is wrong: how to mend it`.
 *
 * @example
 * describeProblem({ kind: 'missing', file: 'content/reports/2014/a.md', line: 2, column: 1, field: 'date' })
 * // 'content/reports/2014/a.md:2: date: thiếu trường này: thêm dòng “date: …”'
 */
export function describeProblem(problem: Problem): string {
  const { what, remedy } = wordsOf(problem);
  return `${printable(problem.file)}:${problem.line}: ${printable(problem.field)}: ${what}: ${remedy}`;
}

/** A problem's kind with its values filled in. */
export function wordsOf({ kind, field, values = {} }: Pick<Problem, 'kind' | 'field' | 'values'>): {
  what: string;
  remedy: string;
} {
  const { what, remedy } = problemKinds[kind];
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'field' ? lastKey(field) : printable(values[name] ?? ''),
    );
  return { what: fill(what), remedy: fill(remedy) };
}

/** Whether a build must stop at a problem. */
export function isError({ kind }: Pick<Problem, 'kind'>): boolean {
  return problemKinds[kind].severity === 'error';
}

/** Orders problems by file, then by line and column. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

/**
 * Text from a file as one short line of a terminal or a log: control and bidirectional characters, which could rewrite
 * what is on the screen, are shown by their code.
 */
export function printable(text: string): string {
  const visible = text.replace(/\s+/g, ' ').trim().replace(UNPRINTABLE, codePoint);
  return visible.length > LONGEST_VALUE ? `${visible.slice(0, LONGEST_VALUE)}…` : visible;
}

/** A character by its code: `U+202E`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const LONGEST_VALUE = 120;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

function lastKey(field: string): string {
  return field.split('.').at(-1) ?? field;
}

/** The kinds of problems, keys of {@link problemKinds}. */
export type ProblemKind = keyof typeof problemKinds;
