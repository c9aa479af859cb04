import { isAlias, isScalar, visit, type Document, type YAMLMap } from 'yaml';
import type { ProblemKind } from './problems.ts';

/** No field lies deeper than `corrections: [{ note: … }]`; the parser recurses, and a stack has an end. */
export const DEEPEST = 20;

/** Where the first line begins that nests too deep, by its brackets, dashes and indentation. */
export function tooDeepAt(text: string): Place | null {
  let open = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const outsideQuotes = line.replace(/"(?:[^"\\]|\\.)*(?:"|$)|'[^']*(?:'|$)/g, '');
    open += outsideQuotes.match(/[[{]/g)?.length ?? 0;
    const dashes = /^(?:\s*[-?:]\s)*/.exec(line)?.[0].match(/[-?:]/g)?.length ?? 0;
    const indentation = /^ */.exec(line)?.[0].length ?? 0;
    if (open > DEEPEST || dashes > DEEPEST || indentation > 4 * DEEPEST)
      return { line: index + 1, column: 1 };
    open = Math.max(0, open - (outsideQuotes.match(/[\]}]/g)?.length ?? 0));
  }
  return null;
}

/**
 * Errors of syntax without their consequences, over which the parser stumbles on: tabs alone where there are any, and of the
 * errors without a kind of their own the first.
 */
export function syntaxFaults(document: Document, placeAt: (offset: number) => Place): YamlFault[] {
  const faults = document.errors.map(({ code, pos: [at] }): YamlFault => {
    const kind = KIND_OF_ERROR[code] ?? 'broken-yaml';
    const place = placeAt(code === 'MISSING_CHAR' ? openedAt(document, at) : at);
    return { kind, place, text: WORDS_OF_ERROR[code] ?? code.toLowerCase().replaceAll('_', ' ') };
  });
  const tabs = faults.filter(({ kind }) => kind === 'yaml-tab');
  if (tabs.length > 0) return tabs;
  const broken = faults.find(({ kind }) => kind === 'broken-yaml');
  return faults.filter((fault) => fault.kind !== 'broken-yaml' || fault === broken);
}

const KIND_OF_ERROR: Readonly<Record<string, YamlFault['kind']>> = {
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  TAB_AS_INDENT: 'yaml-tab',
};

/** What editors do wrong most, in their words. */
const WORDS_OF_ERROR: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'dấu \\ không đúng chỗ',
  BAD_INDENT: 'thụt dòng lệch',
  BAD_SCALAR_START: 'giá trị mở đầu bằng một dấu đặc biệt',
  KEY_OVER_1024_CHARS: 'tên trường quá dài',
  MISSING_CHAR: 'thiếu dấu đóng ngoặc hoặc dấu hai chấm',
  MULTILINE_IMPLICIT_KEY: 'thiếu dấu hai chấm sau tên trường',
  MULTIPLE_DOCS: 'có dòng --- ở giữa',
  UNEXPECTED_TOKEN: 'có dấu không đúng chỗ',
};

/** Where the quotation begins that should have ended at a place: what is missing is missing there, not at the end. */
function openedAt(document: Document, at: number): number {
  let opened = at;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < at && range[1] >= at) opened = range[0];
    },
  });
  return opened;
}

/**
 * The same text, as long as before, without the slips that hide what is right around them: tabs that indent, colons
 * within values. Null where there are other faults, or none.
 */
export function withoutSlips(text: string, faults: readonly YamlFault[], firstLine: number): string | null {
  if (faults.length === 0 || faults.some(({ kind }) => !SLIPS.has(kind))) return null;
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^[ \t]+/, (indent) => ' '.repeat(indent.length)));
  for (const { kind, place } of faults) {
    const line = lines[place.line - firstLine];
    if (kind !== 'yaml-colon' || line === undefined) continue;
    const [key, value] = [line.slice(0, place.column - 1), line.slice(place.column - 1)];
    lines[place.line - firstLine] = key + value.replaceAll(':', '\u2236');
  }
  return lines.join('\n');
}

const SLIPS: ReadonlySet<YamlFault['kind']> = new Set(['yaml-tab', 'yaml-colon']);

/** What YAML allows and content does not. */
export function forbidden(document: Document, placeAt: (offset: number) => Place): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map(_, map) {
      faults.push(
        ...repeatedKeys(map).map(
          (at) => ({ kind: 'yaml-duplicate-key', place: placeAt(at), text: '' }) as const,
        ),
      );
    },
    Node(_, node) {
      const place = placeAt(node.range?.[0] ?? 0);
      if (isAlias(node) || node.anchor) faults.push({ kind: 'yaml-alias', place, text: '' });
      else if (node.tag !== undefined) faults.push({ kind: 'yaml-tag', place, text: node.tag });
      if (isScalar(node) && node.type === 'PLAIN' && node.comment && node.range) {
        faults.push({ kind: 'yaml-cut', place: placeAt(node.range[1]), text: `#${node.comment}` });
      }
    },
  });
  return faults;
}

/** Where the keys stand that a map has had before. The parser's own search takes the square of their number. */
function repeatedKeys({ items }: YAMLMap): number[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const known = seen.has(key.value);
    seen.add(key.value);
    return known ? [key.range?.[0] ?? 0] : [];
  });
}

/** A line and a column in a file, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with the YAML itself. */
export interface YamlFault {
  readonly kind: Extract<ProblemKind, 'broken-yaml' | `yaml-${string}`>;
  readonly place: Place;
  readonly text: string;
}
