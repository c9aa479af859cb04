import { readPicture } from '../../markdown/pictures.ts';
import { tell } from '../messages.ts';
import type { Rule } from './rule.ts';

/** Pictures as they are written: alone in a paragraph of a report, with a description. Their files are another matter. */
export const pictureMarks: Rule = ({ nodes }, file) => {
  for (const { node, ancestors } of [...nodes('image'), ...nodes('imageReference')]) {
    const { position, alt } = node;
    if (!position) continue;
    const paragraph = ancestors.findLast((one) => one.type === 'paragraph');
    const picture = paragraph && readPicture(paragraph);
    if (file.path.startsWith('content/documents/')) tell(file, 'picture-in-document', position);
    else if (picture?.image !== node) tell(file, 'picture-alone', position);
    if (!alt?.trim()) tell(file, 'picture-alt', position);
    if (picture?.image.title) tell(file, 'picture-title', position);
  }
};
