import type { Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { ReportCitation } from '../domain/citation.ts';
import { pictureFile, readPicture } from '../markdown/pictures.ts';
import { remarkCitations } from '../markdown/remark-citations.ts';
import { remarkHeadingIds } from '../markdown/remark-heading-ids.ts';
import { remarkLiteralHtml } from '../markdown/remark-literal-html.ts';
import { remarkParagraphIds } from '../markdown/remark-paragraph-ids.ts';
import { remarkPictures } from '../markdown/remark-pictures.ts';
import { site } from '../site.ts';

/** What a text has to do with other files and pages. The tree is turned into that of the page on the way. */
export async function outlineOf(tree: Root): Promise<Outline> {
  const links: Outline['links'][number][] = [];
  const pictures: Outline['pictures'][number][] = [];
  visit(tree, (node) => {
    if ((node.type === 'link' || node.type === 'definition') && node.position && node.url !== '') {
      links.push({ url: node.url, place: node.position });
    }
    const picture = node.type === 'paragraph' ? readPicture(node) : null;
    if (picture?.image.position) {
      pictures.push({ file: pictureFile(picture.image), place: picture.image.position });
    }
  });
  const file = new VFile({ data: { astro: { frontmatter: {} } } });
  await pageOf.run(tree, file);
  const citations = (file.data.astro?.frontmatter?.['citations'] ?? []) as readonly ReportCitation[];
  const anchors: string[] = [];
  visit(tree, (node) => {
    const id = idOf(node);
    if (id !== undefined) anchors.push(id);
  });
  return { links, pictures, citations, anchors };
}

/** What the site's own pipeline does to names, places and citations. */
const pageOf = unified()
  .use(remarkLiteralHtml)
  .use(remarkPictures)
  .use(remarkHeadingIds)
  .use(remarkParagraphIds)
  .use(remarkCitations, { place: site.place });

function idOf({ data }: Nodes): string | undefined {
  const { hProperties }: { hProperties?: Readonly<Record<string, unknown>> } = data ?? {};
  const id = hProperties?.['id'];
  return typeof id === 'string' ? id : undefined;
}

/** The links, pictures, citations and anchors of a text, as plain data. */
export interface Outline {
  readonly links: readonly { readonly url: string; readonly place: Position }[];
  /** By file, from the folder that the report lies in. */
  readonly pictures: readonly { readonly file: string; readonly place: Position }[];
  readonly citations: readonly ReportCitation[];
  readonly anchors: readonly string[];
}
