import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { emptyPage, type PageData } from './page-data.ts';
import { shaping } from './pipeline.ts';

/** Gives a text the names, places and links of its page. The tree itself is changed. */
export function shapeText(tree: Root): ShapedText {
  const page = emptyPage();
  shaping.runSync(tree, new VFile({ data: { page } }));
  return { tree, page };
}

/** A text on its way to a page. */
export interface ShapedText {
  readonly tree: Root;
  /** What has been found in it so far. */
  readonly page: PageData;
}
