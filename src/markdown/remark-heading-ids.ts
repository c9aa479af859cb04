import type { Nodes, Root } from 'mdast';
import { walk } from 'zimmerframe';
import { slugify } from '../domain/fold.ts';
import { inlineText } from './inline-text.ts';

/**
 * Gives each heading an ASCII id, `muc-sau-han-che`, and sets Markdown's `#` one level down: the page's only h1 is its
 * title.
 */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    const used = new Map<string, number>();
    walk<Nodes, null>(tree, null, {
      heading(heading) {
        if (heading.depth === 1) heading.depth = 2;
        const id = `muc-${slugify(inlineText(heading).text)}`;
        const times = (used.get(id) ?? 0) + 1;
        used.set(id, times);
        const hProperties = { id: times === 1 ? id : `${id}-${times}` };
        heading.data = { ...heading.data, hProperties };
      },
    });
  };
}
