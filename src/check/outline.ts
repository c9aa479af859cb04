import type { Definition, Link, Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import { walk } from 'zimmerframe';
import type { ReportCitation } from '../domain/citation.ts';
import { pictureFile, readPicture } from '../markdown/pictures.ts';
import { shapeText, type ShapedText } from '../markdown/shape-text.ts';

/** What a text has to do with other files and pages, and the text as its page has it. The tree itself is changed. */
export function outlineOf(tree: Root): { outline: Outline; shaped: ShapedText } {
  const links: Outline['links'][number][] = [];
  const pictures: Outline['pictures'][number][] = [];
  const noteLink = ({ url, position }: Link | Definition): void => {
    if (position && url !== '') links.push({ url, place: position });
  };
  walk<Nodes, null>(tree, null, {
    link: noteLink,
    definition: noteLink,
    paragraph(paragraph, { next }) {
      const picture = readPicture(paragraph);
      if (picture?.image.position) {
        pictures.push({ file: pictureFile(picture.image), place: picture.image.position });
      }
      next();
    },
  });
  const shaped = shapeText(tree);
  const anchors: string[] = [];
  walk<Nodes, null>(shaped.tree, null, {
    _(node, { next }) {
      const id = idOf(node);
      if (id !== undefined) anchors.push(id);
      next();
    },
  });
  return { outline: { links, pictures, citations: shaped.page.citations, anchors }, shaped };
}

function idOf({ data }: Nodes): string | undefined {
  const id = data?.hProperties?.['id'];
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
