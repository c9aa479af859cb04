/**
 * A page with its stylesheets at the front of its head, behind the charset and the policy that they are under; Astro puts
 * them at its end. Nothing is painted before they have come, and asked for first they come first (tests/bench/README.md).
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
const FRONT = /<head>\s*<meta charset="utf-8">(?:\s*<meta http-equiv="Content-Security-Policy"[^>]*>)?/;
