import type { Nodes, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/** All nodes of a tree by their type, with what they stand in: one walk for all rules. */
export function nodesByType(tree: Root): <Type extends Nodes['type']>(type: Type) => FoundNodes<Type> {
  const found = new Map<string, FoundNodes<Nodes['type']>[number][]>();
  visitParents(tree, (node, ancestors) => {
    const same = found.get(node.type);
    if (same) same.push({ node, ancestors });
    else found.set(node.type, [{ node, ancestors }]);
  });
  return <Type extends Nodes['type']>(type: Type) => (found.get(type) ?? []) as unknown as FoundNodes<Type>;
}

/** Nodes of one type, each with its ancestors, the root first. */
export type FoundNodes<Type extends Nodes['type']> = readonly {
  readonly node: Extract<Nodes, { type: Type }>;
  readonly ancestors: readonly Parents[];
}[];
