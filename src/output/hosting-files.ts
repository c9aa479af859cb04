import { caching, hashedFolders, openFolder, securityHeaders } from '../security-headers.ts';

/**
 * `_headers`, which Netlify and Cloudflare Pages read. No header stands in two rules that fit one file, since those
 * hosts join the values; both have pages revalidated by themselves (`max-age=0, must-revalidate`).
 */
export function headersFile(): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    rule('/*', securityHeaders),
    ...hashedFolders.map((folder) => rule(`/${folder}/*`, { 'Cache-Control': caching.hashed })),
    rule(`/${openFolder}/*`, { 'Access-Control-Allow-Origin': '*' }),
  ].join('\n');
}

/** `_redirects`, which Netlify, Cloudflare Pages and GitLab Pages read: a permanent redirect a line. */
export function redirectsFile(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** An address that was published and the one that took its place, both from the site's root. */
export interface Move {
  readonly from: string;
  readonly to: string;
}
