import type { Nodes, Root } from 'mdast';
import { walk } from 'zimmerframe';
import { noBreak } from '../domain/no-break.ts';

/** Keeps days, years and numbers with their words on one line, see {@link noBreak}. Code stays as it was typed. */
export function remarkNoBreak() {
  return (tree: Root): void => {
    walk<Nodes, null>(tree, null, {
      text(node) {
        node.value = noBreak(node.value);
      },
    });
  };
}
