import type { Nodes, Parent, PhrasingContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { OBJECT, type RunningText, type TextObject } from '../domain/running-text.ts';

/**
 * The running text of a block, with the text nodes that it is made of. Emphasis is transparent, so a number that is
 * split by it is still one text; links, code and footnote marks become one {@link OBJECT} each.
 */
export function inlineText(block: Parent): InlineText {
  const pieces: TextPiece[] = [];
  const objects: TextObject[] = [];
  let text = '';
  const walk = (parent: Parent): void => {
    for (const node of parent.children) {
      if (node.type === 'text') {
        pieces.push({ node, start: text.length });
        text += node.value;
      } else if (isTransparent(node)) walk(node);
      else if (node.type === 'break') text += '\n';
      else {
        objects.push({ at: text.length, shown: shownOf(node) });
        text += OBJECT;
      }
    }
  };
  walk(block);
  return { text, objects, pieces };
}

/** The words that a reader sees of a link or of code, cut where nobody would read on. */
function shownOf(node: Nodes): string {
  const words = toString(node);
  return words.length > LONGEST_OBJECT ? `${words.slice(0, LONGEST_OBJECT).replace(/\S*$/u, '')}…` : words;
}

const LONGEST_OBJECT = 300;

/** The line and column in the Markdown file of an offset into the running text, both from 1. */
export function placeOf({ pieces }: InlineText, offset: number): { line: number; column: number } {
  const piece = pieces.findLast(({ start }) => start <= offset);
  const start = piece?.node.position?.start;
  if (!piece || !start) return { line: 1, column: 1 };
  const { value } = piece.node;
  const at = offset - piece.start;
  let { line } = start;
  let lineStart = 1 - start.column;
  for (let end = value.indexOf('\n'); end !== -1 && end < at; end = value.indexOf('\n', end + 1)) {
    line += 1;
    lineStart = end + 1;
  }
  return { line, column: at - lineStart + 1 };
}

/**
 * Wraps a range of a block's running text in nodes made by `wrap`, splitting text and emphasis at its ends.
 * Nothing outside the range changes.
 *
 * @param start offset into {@link inlineText} of the block, as is `end`
 */
export function wrapRange(block: Parent, start: number, end: number, wrap: Wrap): void {
  splitAt(block, end);
  splitAt(block, start);
  let offset = 0;
  const first = block.children.findIndex((child) => {
    if (offset >= start) return true;
    offset += lengthOf(child);
    return false;
  });
  let count = 0;
  for (let length = 0; length < end - start; count += 1) length += lengthOf(block.children[first + count]);
  const covered = block.children.slice(first, first + count) as PhrasingContent[];
  block.children.splice(first, count, wrap(covered));
}

/** Splits the child that spans an offset, and the emphasis inside it, so that a boundary between children lies there. */
function splitAt(parent: Parent, offset: number): void {
  let start = 0;
  for (const [index, child] of parent.children.entries()) {
    const length = lengthOf(child);
    if (offset > start && offset < start + length) {
      if (child.type === 'text') {
        parent.children.splice(index, 1, textOf(child, 0, offset - start), textOf(child, offset - start));
      } else if (isTransparent(child)) {
        splitAt(child, offset - start);
        let inner = 0;
        const at = child.children.findIndex((node) => (inner += lengthOf(node)) > offset - start);
        const left = { ...child, children: child.children.slice(0, at) } as typeof child;
        const right = { ...child, children: child.children.slice(at) } as typeof child;
        parent.children.splice(index, 1, left, right);
      }
      return;
    }
    start += length;
  }
}

function textOf(node: Text, from: number, to?: number): Text {
  return { type: 'text', value: node.value.slice(from, to) };
}

function lengthOf(node: Nodes | undefined): number {
  if (!node) return 0;
  if (node.type === 'text') return node.value.length;
  if (isTransparent(node)) return node.children.reduce((sum, child) => sum + lengthOf(child), 0);
  return 1;
}

function isTransparent(node: Nodes): node is Extract<Nodes, { type: 'emphasis' | 'strong' | 'delete' }> {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
}

/** A block's running text and the text nodes it is made of, in order. */
export interface InlineText extends RunningText {
  readonly pieces: readonly TextPiece[];
}

interface TextPiece {
  readonly node: Text;
  /** UTF-16 offset of the node in the running text. */
  readonly start: number;
}

type Wrap = (children: PhrasingContent[]) => PhrasingContent;
