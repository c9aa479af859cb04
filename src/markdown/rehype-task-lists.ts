import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Names each checkbox of a task list after its item, for readers who hear the page; lists inside it have items of their own. */
export function rehypeTaskLists() {
  return (tree: Root): void => {
    visit(tree, 'element', (item) => {
      if (item.tagName !== 'li' || !hasClass(item, 'task-list-item')) return;
      const own = { ...item, children: item.children.filter((child) => !isList(child)) };
      const label = toString(own).trim().replace(/\s+/g, ' ');
      visit(own, 'element', (box) => {
        if (box.tagName === 'input') box.properties['ariaLabel'] = label || 'Mục việc';
      });
    });
  };
}

function isList(node: Element['children'][number]): boolean {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
