/**
 * A page with its stylesheets at the front of its head, behind the charset; Astro puts them at its end. Nothing is painted
 * before they have come. Behind a policy a browser asks for them late: what looks ahead for files stops where a `<meta>`
 * sets one, until it is parsed (tests/bench/README.md). They are the site's own, which the policy allows.
 *
 * @example earlyStyles('<head><meta charset="utf-8"><title>a</title><link rel="stylesheet" href="b.css"></head>')
 * // '<head><meta charset="utf-8"><link rel="stylesheet" href="b.css"><title>a</title></head>'
 */
export function earlyStyles(html: string): string {
  const [front] = FRONT.exec(html) ?? [];
  if (front === undefined) return html;
  const start = html.indexOf(front) + front.length;
  const end = html.indexOf('</head>', start);
  const head = html.slice(start, end);
  const sheets = head.match(STYLESHEET) ?? [];
  return html.slice(0, start) + sheets.join('') + head.replace(STYLESHEET, '') + html.slice(end);
}

const STYLESHEET = /<link rel="stylesheet"[^>]*>/g;
const FRONT = /<head>\s*<meta charset="utf-8">/;
