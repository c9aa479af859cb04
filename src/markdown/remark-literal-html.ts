import type { Nodes, Root, Text } from 'mdast';
import { walk } from 'zimmerframe';

/** Shows raw HTML as the text that it is, so that nothing written in Markdown becomes markup, and nothing is lost. */
export function remarkLiteralHtml() {
  return (tree: Root): Root => {
    return walk<Nodes, null>(tree, null, {
      html({ value }, { path }) {
        const text: Text = { type: 'text', value };
        return holdsBlocks(path.at(-1)) ? { type: 'paragraph', children: [text] } : text;
      },
    }) as Root;
  };
}

function holdsBlocks(parent: Nodes | undefined): boolean {
  return parent?.type === 'root' || parent?.type === 'blockquote' || parent?.type === 'listItem';
}
