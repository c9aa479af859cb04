import type { Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { walk } from 'zimmerframe';
import type { PageHeading } from './page-data.ts';

/** Lists the headings in the page's data (`headings`). */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): void => {
    const headings: PageHeading[] = [];
    walk<Nodes, null>(tree, null, {
      element(element, { next }) {
        const { tagName, properties } = element;
        if (!/^h[1-6]$/.test(tagName)) return next();
        headings.push({ depth: Number(tagName[1]), slug: String(properties['id']), text: toString(element) });
        return undefined;
      },
    });
    Object.assign(file.data.page ?? {}, { headings });
  };
}
