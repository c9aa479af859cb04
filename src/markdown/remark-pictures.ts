import type { Blockquote, Image, ImageReference, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { WrittenPicture } from '../domain/picture-places.ts';
import { pictureFile, readPicture } from './pictures.ts';

/**
 * Makes each picture a `<figure data-picture="0">` that holds its caption, and lists them in the page's data
 * (`pictures`). The picture itself is put in when the page is made, in sizes and formats that only then are
 * known. An image anywhere else, which the content check refuses, leaves its alternative text.
 */
export function remarkPictures() {
  return (tree: Root, file: VFile): void => {
    const pictures: WrittenPicture[] = [];
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const picture = readPicture(paragraph);
      if (!picture || !parent || index === undefined) return;
      const { image, caption } = picture;
      parent.children[index] = figure(pictures.length, [...caption]);
      const early = parent === tree && index < EARLY_BLOCKS;
      pictures.push({ file: pictureFile(image), alt: image.alt ?? '', early });
    });
    visit(tree, isImage, (image, index, parent) => {
      if (!parent || index === undefined) return;
      parent.children[index] = { type: 'text', value: (image as Image | ImageReference).alt ?? '' };
    });
    Object.assign(file.data.page ?? {}, { pictures });
  };
}

/** A picture that is the first or second thing of a report can be seen before anybody scrolls. */
const EARLY_BLOCKS = 2;

function isImage({ type }: { type: string }): boolean {
  return type === 'image' || type === 'imageReference';
}

/** A block of Markdown that becomes a `<figure>` with, where there is a caption, a `<figcaption>`. */
function figure(index: number, caption: Paragraph['children']): Blockquote {
  const children: Paragraph[] =
    caption.length > 0 ? [{ type: 'paragraph', children: caption, data: { hName: 'figcaption' } }] : [];
  const data = { hName: 'figure', hProperties: { dataPicture: String(index) } };
  return { type: 'blockquote', children, data };
}
