import type { Rule } from './rule.ts';

/** Links whose scheme the page would not carry; only a few are let through (see the sanitizer in `markdown/pipeline.ts`). */
export const linkSchemes: Rule = ({ nodes }, tell) => {
  for (const { node } of [...nodes('link'), ...nodes('definition')]) {
    const scheme = schemeOf(node.url);
    if (!node.position || scheme === null || ALLOWED.has(scheme)) continue;
    tell('unsafe-link', node.position, { values: { text: `${scheme}:` } });
  }
};

/** The scheme of an address as a browser reads it, which skips control characters and spaces (URL Standard, 4.4). */
export function schemeOf(url: string): string | null {
  const read = url.replace(/[\u0000-\u0020]/g, '');
  return /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase() ?? null;
}

const ALLOWED = new Set(['http', 'https', 'mailto']);
