import type { Rule } from './rule.ts';

/** HTML in Markdown, which readers see as the text that it is. */
export const rawHtml: Rule = ({ nodes }, tell) => {
  for (const { node } of nodes('html')) {
    const { value, position } = node;
    if (position) tell('raw-html', position, { values: { text: value.slice(0, 40) } });
  }
};
