import type { Nodes, Parents, Root } from 'mdast';
import { walk } from 'zimmerframe';

/** All nodes of a tree by their type, with what they stand in: one walk for all rules. */
export function nodesByType(tree: Root): <Type extends Nodes['type']>(type: Type) => FoundNodes<Type> {
  const found = new Map<string, FoundNodes<Nodes['type']>[number][]>();
  walk<Nodes, null>(tree, null, {
    _(node, { path, next }) {
      const one = { node, ancestors: path.slice() as Parents[] };
      const same = found.get(node.type);
      if (same) same.push(one);
      else found.set(node.type, [one]);
      next();
    },
  });
  return <Type extends Nodes['type']>(type: Type) => (found.get(type) ?? []) as unknown as FoundNodes<Type>;
}

/** Nodes of one type, each with its ancestors, the root first. */
export type FoundNodes<Type extends Nodes['type']> = readonly {
  readonly node: Extract<Nodes, { type: Type }>;
  readonly ancestors: readonly Parents[];
}[];
