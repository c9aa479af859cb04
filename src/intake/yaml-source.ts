import { isAlias, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { ProblemKind } from './problems.ts';

/**
 * Reads YAML (1.2 core schema) and keeps the place of each value, so that a wrong one can be named by line.
 * Never throws: what is wrong comes back as faults. Anchors and aliases are refused, since a short file of them
 * expands without bound; so are explicit types, and nesting that no field needs.
 *
 * @param text the YAML alone
 * @param firstLine the line of the file on which `text` begins, from 1
 */
export function readYaml(text: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const deep = tooDeepAt(text);
  if (deep !== null) {
    const fault = { kind: 'yaml-too-deep', place: { ...deep, line: deep.line + firstLine - 1 } } as const;
    return refused({ ...fault, text: String(DEEPEST) }, firstLine);
  }
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, stringKeys: true });
  const faults = [...syntaxFaults(document, placeAt), ...forbidden(document, placeAt)];

  return {
    value: faults.some(({ kind }) => kind !== 'yaml-cut') ? null : document.toJS(),
    faults,
    placeOf(path) {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
        const key = path[depth - 1];
        const pair =
          isNode(parent) && 'items' in parent
            ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
            : undefined;
        const node = isPair(pair) ? pair.key : document.getIn(path.slice(0, depth), true);
        if (isNode(node) && node.range) return placeAt(node.range[0]);
      }
      return { line: firstLine, column: 1 };
    },
    valueAt(path) {
      const node = document.getIn(path, true);
      if (!isScalar(node) || !node.range) return null;
      const [start, end] = node.range;
      return { start: placeAt(start), end: placeAt(end), text: text.slice(start, end) };
    },
  };
}

/** No field lies deeper than `corrections: [{ note: … }]`; the parser recurses, and a stack has an end. */
const DEEPEST = 20;

/** Where the first line begins that nests too deep, by its brackets, dashes and indentation. */
function tooDeepAt(text: string): Place | null {
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
function syntaxFaults({ errors }: Document, placeAt: (offset: number) => Place): YamlFault[] {
  const faults = errors.map(({ code, pos: [at] }): YamlFault => {
    const kind = KIND_OF_ERROR[code] ?? 'broken-yaml';
    return { kind, place: placeAt(at), text: code.toLowerCase().replaceAll('_', ' ') };
  });
  const tabs = faults.filter(({ kind }) => kind === 'yaml-tab');
  if (tabs.length > 0) return tabs;
  const broken = faults.find(({ kind }) => kind === 'broken-yaml');
  return faults.filter((fault) => fault.kind !== 'broken-yaml' || fault === broken);
}

const KIND_OF_ERROR: Readonly<Record<string, YamlFault['kind']>> = {
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  DUPLICATE_KEY: 'yaml-duplicate-key',
  TAB_AS_INDENT: 'yaml-tab',
};

/** What YAML allows and content does not. */
function forbidden(document: Document, placeAt: (offset: number) => Place): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
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

function refused(fault: YamlFault, line: number): YamlSource {
  return { value: null, faults: [fault], placeOf: () => ({ line, column: 1 }), valueAt: () => null };
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

/** YAML that was read. */
export interface YamlSource {
  /** Plain data, or null where there are faults other than a warning. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** Where the key or item at a path stands; the nearest parent's place where it does not exist. */
  placeOf(path: readonly (string | number)[]): Place;
  /** Where a plain value at a path begins and ends, and how it is written; null where there is none. */
  valueAt(path: readonly (string | number)[]): { start: Place; end: Place; text: string } | null;
}
