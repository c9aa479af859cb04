import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { FoundNodes } from '../nodes.ts';
import type { ProseBlock } from '../prose.ts';

/** One rule about the Markdown of a file. It tells what it finds to the file, by {@link tell}. */
export type Rule = (text: CheckedText, file: VFile) => void;

/** The Markdown of a file, before anything is made of it. */
export interface CheckedText {
  readonly tree: Root;
  /** The whole file. */
  readonly source: string;
  /** The nodes of a type, in the order of the text. */
  readonly nodes: <Type extends Nodes['type']>(type: Type) => FoundNodes<Type>;
  readonly prose: readonly ProseBlock[];
  /** The official terms that slips are looked for against. */
  readonly terms: readonly string[];
}
