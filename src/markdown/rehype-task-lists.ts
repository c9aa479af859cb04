import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { walk } from 'zimmerframe';

/** Names each checkbox of a task list after its item, for readers who hear the page; lists inside it have items of their own. */
export function rehypeTaskLists() {
  return (tree: Root): void => {
    walk<Nodes, null>(tree, null, {
      element(item, { next }) {
        if (item.tagName === 'li' && hasClass(item, 'task-list-item')) nameBox(item);
        next();
      },
    });
  };
}

function nameBox(item: Element): void {
  const own = { ...item, children: item.children.filter((child) => !isList(child)) };
  const label = toString(own).trim().replace(/\s+/g, ' ');
  walk<Nodes, null>(own, null, {
    element(box, { next }) {
      if (box.tagName === 'input') box.properties['ariaLabel'] = label || 'Mục việc';
      next();
    },
  });
}

function isList(node: Element['children'][number]): boolean {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
