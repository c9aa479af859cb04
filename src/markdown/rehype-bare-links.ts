import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Marks links whose text is their address (`data-bare`), so that paper does not say it twice. */
export function rehypeBareLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (link) => {
      const { href } = link.properties;
      if (link.tagName !== 'a' || typeof href !== 'string') return;
      const text = encodeURI(toString(link));
      if ([text, `http://${text}`].includes(href)) link.properties['dataBare'] = '';
    });
  };
}
