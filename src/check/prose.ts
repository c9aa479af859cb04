import type { Nodes, Parents } from 'mdast';
import type { Point, Position } from 'unist';
import type { FoundNodes } from './nodes.ts';
import { wordsOf, type Word } from './words.ts';

/**
 * The prose of a text, block by block: each block's pieces of text as they are written in the file, so that a place in a
 * piece is a place in the file. Code, addresses and raw HTML are not prose.
 *
 * @param source the whole file
 */
export function proseOf(texts: FoundNodes<'text'>, source: string): readonly ProseBlock[] {
  const blocks = new Map<Parents, ProsePiece[]>();
  for (const { node, ancestors } of texts) {
    const start = node.position?.start;
    const end = node.position?.end;
    if (start?.offset === undefined || end?.offset === undefined) continue;
    const text = source.slice(start.offset, end.offset);
    const block = ancestors.findLast(isBlock);
    if (!block || (ancestors.at(-1)?.type === 'link' && ADDRESS.test(text))) continue;
    const lineEnds = [...text.matchAll(/\n/g)].map(({ index }) => index);
    const piece = { text, start, at: start.offset, lineEnds, words: wordsOf(text) };
    const pieces = blocks.get(block);
    if (pieces) pieces.push(piece);
    else blocks.set(block, [piece]);
  }
  return [...blocks.values()].map((pieces) => ({ pieces }));
}

/** The place in the file of a part of a piece, from and to UTF-16 offsets into it. */
export function placeIn(piece: ProsePiece, from: number, to: number): Position {
  return { start: pointIn(piece, from), end: pointIn(piece, to) };
}

/** A text that was linked because it is an address. */
const ADDRESS = /^(?:https?:|www\.|[^\s@]+@[^\s@]+$)/i;

function isBlock({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

function pointIn({ start, lineEnds }: ProsePiece, offset: number): Point {
  const before = lineEnds.findLastIndex((end) => end < offset);
  const end = lineEnds[before];
  return {
    line: start.line + before + 1,
    column: end === undefined ? start.column + offset : offset - end,
  };
}

/** The prose of a paragraph, a heading or a table's cell. */
export interface ProseBlock {
  readonly pieces: readonly ProsePiece[];
}

/** Text between two marks of Markdown, as it is written. */
export interface ProsePiece {
  readonly text: string;
  readonly start: Point;
  /** UTF-16 offset in the file. */
  readonly at: number;
  /** UTF-16 offsets of its line feeds. */
  readonly lineEnds: readonly number[];
  readonly words: readonly Word[];
}
