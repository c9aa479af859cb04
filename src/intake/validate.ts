import { z } from 'astro/zod';
import { isoDate } from '../domain/dates.ts';
import type { Problem, ProblemKind } from './problems.ts';
import type { YamlSource } from './yaml-source.ts';

/**
 * Checks what a YAML source says against a schema and puts every complaint into the editors' words and place.
 * Returns the parsed data, or null with at least one problem.
 *
 * @param under the path of the checked value inside the source; empty for the whole
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  source: YamlSource,
  file: string,
  under: readonly (string | number)[] = [],
): { data: z.output<Schema> | null; problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    complaintsOf(issue, value, schema).map(({ kind, path, values, expected }) => {
      const whole = [...under, ...path];
      const mended = expected === undefined ? {} : mendValue(source, whole, expected);
      return { kind, file, ...source.placeOf(whole), field: whole.join('.') || 'YAML', values, ...mended };
    }),
  );
  return { data: null, problems };
}

/** Where a value stands, and what should stand there, in quotes where it has them now. */
export function mendValue(
  source: YamlSource,
  path: readonly (string | number)[],
  value: string,
): Pick<Problem, 'line' | 'column' | 'end' | 'expected'> | undefined {
  const written = source.valueAt(path);
  if (!written) return undefined;
  const { start, end, text } = written;
  const quote = /^["']/.exec(text)?.[0] ?? '';
  return { ...start, end, expected: quote + value + quote };
}

/** Whoever has more unknown fields than these in one place has mistaken the file. */
const MOST_STRANGERS = 20;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'một dòng chữ',
  array: 'một danh sách, ví dụ [a, b]',
  object: 'các trường con thụt vào bên dưới',
  boolean: 'true hoặc false',
};

function complaintsOf(issue: z.core.$ZodIssue, root: unknown, schema: z.ZodType): Complaint[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const value = path.reduce<unknown>(childOf, root);
  const shown = typeof value === 'object' ? JSON.stringify(value) : String(value);
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return [{ kind: 'missing', path, values: {} }];
      if (value === null) return [{ kind: 'empty', path, values: {} }];
      return [{ kind: 'wrong-type', path, values: { text: TYPE_NAMES[issue.expected] ?? issue.expected } }];
    case 'unrecognized_keys': {
      const values = { text: knownKeys(schema, path).join(', ') };
      return issue.keys
        .slice(0, MOST_STRANGERS)
        .map((key) => ({ kind: 'unknown', path: [...path, key], values }));
    }
    case 'too_small':
      return [{ kind: 'empty', path, values: {} }];
    case 'invalid_value':
      return [{ kind: 'not-allowed', path, values: { value: shown, text: issue.values.join(', ') } }];
    case 'invalid_format':
      return [{ kind: formatKind(issue.message), path, values: { text: shown } }];
    case 'custom':
      return [{ kind: customKind(issue.params), path, values: { text: shown }, ...paddedDate(shown) }];
    default:
      return [{ kind: 'wrong-type', path, values: { text: issue.message } }];
  }
}

function customKind(params: Record<string, unknown> | undefined): ProblemKind {
  return params?.['kind'] === 'wrong-date' ? 'wrong-date' : 'status-without-source';
}

/** `2014-1-8` can only be `2014-01-08`. */
function paddedDate(text: string): { expected?: string } {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  const date = isoDate(Number(year), Number(month), Number(day));
  return date === null ? {} : { expected: date };
}

function formatKind(message: string): ProblemKind {
  return message === 'wrong-alias' ? 'wrong-alias' : 'not-a-web-address';
}

/** The keys that a schema knows at a path, in its own order. */
function knownKeys(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  const described = path.reduce<unknown>(
    (node, key) =>
      typeof key === 'number' ? childOf(node, 'items') : childOf(childOf(node, 'properties'), key),
    z.toJSONSchema(schema, { io: 'input' }),
  );
  return Object.keys(childOf(described, 'properties') ?? {});
}

function childOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

interface Complaint {
  readonly kind: ProblemKind;
  readonly path: readonly (string | number)[];
  readonly values: Readonly<Record<string, string>>;
  readonly expected?: string;
}
