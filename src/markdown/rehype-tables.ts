import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts each table into a region that scrolls sideways by itself, reachable by keyboard, so that the page never does;
 * and says a column's alignment by `data-align`, since HTML has given up the `align` attribute.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, 'element', (table, index, parent) => {
      if (table.tagName !== 'table' || !parent || index === undefined) return undefined;
      count += 1;
      alignCells(table);
      parent.children[index] = scrollable(table, `Bảng ${count}`);
      return SKIP;
    });
  };
}

function alignCells(table: Element): void {
  visit(table, 'element', ({ properties }) => {
    const { align } = properties;
    if (align === undefined) return;
    delete properties['align'];
    properties['dataAlign'] = align;
  });
}

function scrollable(table: Element, ariaLabel: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], role: 'region', ariaLabel, tabIndex: 0 },
    children: [table],
  };
}
