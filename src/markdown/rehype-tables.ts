import type { Element, Nodes, Root } from 'hast';
import { walk } from 'zimmerframe';

/**
 * Puts each table into a region that scrolls sideways by itself, reachable by keyboard, so that the page never does;
 * and says a column's alignment by `data-align`, since HTML has given up the `align` attribute.
 */
export function rehypeTables() {
  return (tree: Root): Root => {
    let count = 0;
    return walk<Nodes, null>(tree, null, {
      element(element, { next }) {
        if (element.tagName !== 'table') return next();
        count += 1;
        alignCells(element);
        return scrollable(element, `Bảng ${count}`);
      },
    }) as Root;
  };
}

function alignCells(table: Element): void {
  walk<Nodes, null>(table, null, {
    element({ properties }, { next }) {
      const { align } = properties;
      delete properties['align'];
      if (align !== undefined) properties['dataAlign'] = align;
      next();
    },
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
