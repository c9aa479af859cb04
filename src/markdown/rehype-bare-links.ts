import type { Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { walk } from 'zimmerframe';

/** Marks links whose text is their address (`data-bare`), so that paper does not say it twice. */
export function rehypeBareLinks() {
  return (tree: Root): void => {
    walk<Nodes, null>(tree, null, {
      element(link, { next }) {
        const { href } = link.properties;
        if (link.tagName !== 'a' || typeof href !== 'string') return next();
        const text = encodeURI(toString(link));
        if ([text, `http://${text}`].includes(href)) link.properties['dataBare'] = '';
        return undefined;
      },
    });
  };
}
