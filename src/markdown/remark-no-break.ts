import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { noBreak } from '../domain/no-break.ts';

/** Keeps days, years and numbers with their words on one line, see {@link noBreak}. Code stays as it was typed. */
export function remarkNoBreak() {
  return (tree: Root): void => {
    visit(tree, 'text', (node) => {
      node.value = noBreak(node.value);
    });
  };
}
