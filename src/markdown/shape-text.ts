import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { emptyPage, type PageData } from './page-data.ts';
import { shaping } from './pipeline.ts';

/** Gives a text the names, places and links of its page. The nodes of the tree themselves are changed. */
export function shapeText(tree: Root): ShapedText {
  const page = emptyPage();
  return { tree: shaping.runSync(tree, new VFile({ data: { page } })), page };
}

/** A text on its way to a page. */
export interface ShapedText {
  readonly tree: Root;
  /** What has been found in it so far. */
  readonly page: PageData;
}
