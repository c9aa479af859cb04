import { inlineText } from '../../markdown/inline-text.ts';
import type { Rule } from './rule.ts';

/** Headings begin at `##`, since the page's own title is the first level, and hold words. */
export const headings: Rule = ({ nodes }, tell) => {
  nodes('heading').forEach(({ node: heading }, index) => {
    const { position, depth } = heading;
    if (!position) return;
    if (inlineText(heading).text.trim() === '') tell('heading-empty', position);
    if (depth === 1) tell('heading-one', position);
    else if (index === 0 && depth > 2) {
      tell('heading-first', position, { values: { text: String(depth) } });
    }
  });
};
