import type { Nodes, Root } from 'mdast';
import type { FoundNodes } from '../nodes.ts';
import type { ProseBlock } from '../prose.ts';
import type { Tell } from '../tell.ts';

/** One rule about the Markdown of a file. */
export type Rule = (text: CheckedText, tell: Tell) => void;

/** The Markdown of a file, before anything is made of it. */
export interface CheckedText {
  /** The file's path from the project's root. */
  readonly path: string;
  readonly tree: Root;
  /** The whole file. */
  readonly source: string;
  /** The nodes of a type, in the order of the text. */
  readonly nodes: <Type extends Nodes['type']>(type: Type) => FoundNodes<Type>;
  readonly prose: readonly ProseBlock[];
  /** The official terms that slips are looked for against. */
  readonly terms: readonly string[];
}
