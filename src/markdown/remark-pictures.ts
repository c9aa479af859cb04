import type { Blockquote, Image, ImageReference, Nodes, Paragraph, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { walk } from 'zimmerframe';
import type { WrittenPicture } from '../domain/picture-places.ts';
import { pictureFile, readPicture } from './pictures.ts';

/**
 * Makes each picture a `<figure data-picture="0">` that holds its caption, and lists them in the page's data
 * (`pictures`). The picture itself is put in when the page is made, in sizes and formats that only then are
 * known. An image anywhere else, which the content check refuses, leaves its alternative text.
 */
export function remarkPictures() {
  return (tree: Root, file: VFile): Root => {
    const pictures: WrittenPicture[] = [];
    const early = new Set<Nodes>(tree.children.slice(0, EARLY_BLOCKS));
    const withFigures = walk<Nodes, null>(tree, null, {
      paragraph(paragraph) {
        const picture = readPicture(paragraph);
        if (!picture) return undefined;
        const { image, caption } = picture;
        pictures.push({ file: pictureFile(image), alt: image.alt ?? '', early: early.has(paragraph) });
        return figure(pictures.length - 1, [...caption]);
      },
    });
    Object.assign(file.data.page ?? {}, { pictures });
    return walk<Nodes, null>(withFigures, null, { image: alternative, imageReference: alternative }) as Root;
  };
}

/** A picture that is the first or second thing of a report can be seen before anybody scrolls. */
const EARLY_BLOCKS = 2;

function alternative({ alt }: Image | ImageReference): Text {
  return { type: 'text', value: alt ?? '' };
}

/** A block of Markdown that becomes a `<figure>` with, where there is a caption, a `<figcaption>`. */
function figure(index: number, caption: Paragraph['children']): Blockquote {
  const children: Paragraph[] =
    caption.length > 0 ? [{ type: 'paragraph', children: caption, data: { hName: 'figcaption' } }] : [];
  const data = { hName: 'figure', hProperties: { dataPicture: String(index) } };
  return { type: 'blockquote', children, data };
}
