import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Shows raw HTML as the text that it is, so that nothing written in Markdown becomes markup, and nothing is lost. */
export function remarkLiteralHtml() {
  return (tree: Root): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const text = { type: 'text', value: node.value } as const;
      const inBlock = parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem';
      parent.children[index] = inBlock ? { type: 'paragraph', children: [text] } : text;
    });
  };
}
