import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Names each checkbox of a task list after its item, for readers who hear the page. */
export function rehypeTaskLists() {
  return (tree: Root): void => {
    visit(tree, 'element', (item) => {
      if (item.tagName !== 'li' || !hasClass(item, 'task-list-item')) return;
      const label = toString(item).trim().replace(/\s+/g, ' ');
      visit(item, 'element', (box) => {
        if (box.tagName === 'input' && box.properties['ariaLabel'] === undefined) {
          box.properties['ariaLabel'] = label || 'Mục việc';
        }
      });
    });
  };
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
