import { inlineText } from '../../markdown/inline-text.ts';
import { tell } from '../messages.ts';
import type { Rule } from './rule.ts';

/** Headings begin at `##`, since the page's own title is the first level, and hold words. */
export const headings: Rule = ({ nodes }, file) => {
  nodes('heading').forEach(({ node: heading }, index) => {
    const { position, depth } = heading;
    if (!position) return;
    if (inlineText(heading).text.trim() === '') tell(file, 'heading-empty', position);
    if (depth === 1) tell(file, 'heading-one', position);
    else if (index === 0 && depth > 2) {
      tell(file, 'heading-first', position, { values: { text: String(depth) } });
    }
  });
};
