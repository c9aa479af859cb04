import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { PageHeading } from './page-data.ts';

/** Lists the headings in the page's data (`headings`). */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): void => {
    const headings: PageHeading[] = [];
    visit(tree, 'element', (element) => {
      const { tagName, properties } = element;
      if (!/^h[1-6]$/.test(tagName)) return;
      headings.push({ depth: Number(tagName[1]), slug: String(properties['id']), text: toString(element) });
    });
    Object.assign(file.data.page ?? {}, { headings });
  };
}
