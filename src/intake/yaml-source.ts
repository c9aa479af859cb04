import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import {
  DEEPEST,
  forbidden,
  syntaxFaults,
  tooDeepAt,
  withoutSlips,
  type Place,
  type YamlFault,
} from './yaml-faults.ts';

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
  const written = parseDocument(text, { ...OPTIONS, lineCounter: lines });
  const { document, slips } = readPastSlips(text, written, placeAt, firstLine);
  const misread = document.errors.length > 0 && slips.some(({ kind }) => kind === 'yaml-tab');
  const others = misread ? [] : forbidden(document, placeAt);
  const isSafe = document.errors.length === 0 && others.every(({ kind }) => kind === 'yaml-cut');
  const legible: unknown = isSafe ? document.toJS() : null;

  return {
    value: slips.length > 0 ? null : legible,
    legible,
    faults: [...slips, ...others],
    placeOf(path) {
      let place = { line: firstLine, column: 1 };
      let node: unknown = document.contents;
      for (const step of path) {
        const child = childOf(node, step);
        if (!isNode(child?.named) || !child.named.range) return place;
        place = placeAt(child.named.range[0]);
        node = child.value;
      }
      return place;
    },
    valueAt(path) {
      const node = path.reduce<unknown>((parent, step) => childOf(parent, step)?.value, document.contents);
      if (!isScalar(node) || !node.range) return null;
      const [start, end] = node.range;
      return { start: placeAt(start), end: placeAt(end), text: text.slice(start, end) };
    },
  };
}

/** The faults of syntax, and the document without those that can be read past. Where others remain, it has errors. */
function readPastSlips(
  text: string,
  written: Document.Parsed,
  placeAt: (offset: number) => Place,
  firstLine: number,
): { document: Document.Parsed; slips: readonly YamlFault[] } {
  const slips = syntaxFaults(written, placeAt);
  const mended = slips.length > 0 ? withoutSlips(text, slips, firstLine) : null;
  if (mended === null || mended === text) return { document: written, slips };
  const further = readPastSlips(mended, parseDocument(mended, OPTIONS), placeAt, firstLine);
  const isRead = further.document.errors.length === 0;
  return isRead ? { ...further, slips: [...slips, ...further.slips] } : { document: written, slips };
}

const OPTIONS = { uniqueKeys: false, stringKeys: true, prettyErrors: false } as const;

/** What stands in a map under a key, or in a list at an index, and the node that names its place. */
function childOf(node: unknown, step: string | number): { named: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return { named: value, value };
  }
  const pair = isMap(node) ? pairsOf(node).get(step) : undefined;
  return pair && { named: pair.key, value: pair.value };
}

/** A map's pairs by their keys, found once: each of thousands of fields may have something wrong with it. */
function pairsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
  const known = pairs.get(map);
  if (known) return known;
  const found = new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]));
  pairs.set(map, found);
  return found;
}

const pairs = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

function refused(fault: YamlFault, line: number): YamlSource {
  return {
    value: null,
    legible: null,
    faults: [fault],
    placeOf: () => ({ line, column: 1 }),
    valueAt: () => null,
  };
}

/** YAML that was read. */
export interface YamlSource {
  /** Plain data, or null where there are faults other than a warning. */
  readonly value: unknown;
  /** The value; also where tabs or colons are its only faults, to be checked along with them, never to be shown. */
  readonly legible: unknown;
  readonly faults: readonly YamlFault[];
  /** Where the key or item at a path stands; the nearest parent's place where it does not exist. */
  placeOf(path: readonly (string | number)[]): Place;
  /** Where a plain value at a path begins and ends, and how it is written; null where there is none. */
  valueAt(path: readonly (string | number)[]): { start: Place; end: Place; text: string } | null;
}
