import { isAlias, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { ProblemKind } from './problems.ts';

/**
 * Reads YAML (1.2 core schema) and keeps the place of each value, so that a wrong one can be named by line.
 * Never throws: what is wrong comes back as faults. Anchors and aliases are refused, since a short file of them
 * expands without bound.
 *
 * @param text the YAML alone
 * @param firstLine the line of the file on which `text` begins, from 1
 */
export function readYaml(text: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, stringKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };

  const faults: YamlFault[] = document.errors.map((error) => ({
    kind: 'broken-yaml',
    place: placeAt(error.pos[0]),
    text: error.code.toLowerCase().replaceAll('_', ' '),
  }));
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor) {
        faults.push({ kind: 'yaml-alias', place: placeAt(node.range?.[0] ?? 0), text: '' });
      }
    },
  });

  return {
    value: faults.length > 0 ? null : document.toJS(),
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
  };
}

/** A line and a column in a file, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with the YAML itself. */
export interface YamlFault {
  readonly kind: Extract<ProblemKind, 'broken-yaml' | 'yaml-alias'>;
  readonly place: Place;
  readonly text: string;
}

/** YAML that was read. */
export interface YamlSource {
  /** Plain data, or null where there are faults. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** Where the key or item at a path stands; the nearest parent's place where it does not exist. */
  placeOf(path: readonly (string | number)[]): Place;
}
