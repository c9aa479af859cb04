import { readPicture } from '../../markdown/pictures.ts';
import type { Rule } from './rule.ts';

/** Pictures as they are written: alone in a paragraph of a report, with a description. Their files are another matter. */
export const pictureMarks: Rule = ({ nodes, path }, tell) => {
  for (const { node, ancestors } of [...nodes('image'), ...nodes('imageReference')]) {
    const { position, alt } = node;
    if (!position) continue;
    const paragraph = ancestors.findLast((one) => one.type === 'paragraph');
    const picture = paragraph && readPicture(paragraph);
    if (path.startsWith('content/documents/')) tell('picture-in-document', position);
    else if (picture?.image !== node) tell('picture-alone', position);
    if (!alt?.trim()) tell('picture-alt', position);
    if (picture?.image.title) tell('picture-title', position);
  }
};
