import type { Rule } from './rule.ts';

/** A report without a text. Documents may have none. */
export const emptiness: Rule = ({ tree, source, path }, tell) => {
  if (!path.startsWith('content/reports/')) return;
  if (tree.children.some(({ type }) => type !== 'definition')) return;
  if (/^draft:\s*true\b/m.test(source)) return;
  tell('empty-text', { line: source.trimEnd().split('\n').length, column: 1 });
};
