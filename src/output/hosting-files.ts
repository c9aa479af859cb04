import { paths } from '../domain/paths.ts';
import { caching, hashedFolders, openFolder, securityHeaders } from '../security-headers.ts';

/**
 * `_headers`, which Netlify and Cloudflare Pages read, at a domain's root. No header stands in two rules that fit one file,
 * since those hosts join the values; both have pages revalidated by themselves (`max-age=0, must-revalidate`).
 *
 * @param styles the stylesheets that every page waits for, from the site's root. A browser asks for them as soon as a page
 * begins to come (HTML standard, "Link" header): in the page it finds them only when it has parsed the policy, and a host
 * that knows Early Hints (RFC 8297) sends them ahead
 */
export function headersFile(styles: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  const preloads = styles.map((style) => `<${style}>; rel=preload; as=style`).join(', ');
  return [
    rule('/*', securityHeaders),
    ...PAGES.map((place) => rule(place, { Link: preloads })),
    ...hashedFolders.map((folder) => rule(`/${folder}/*`, { 'Cache-Control': caching.hashed })),
    rule(`/${openFolder}/*`, { 'Access-Control-Allow-Origin': '*' }),
  ].join('\n');
}

/** Where readers come to pages. Data has no such header: a browser fetches what it names with every answer. */
const PAGES = [
  paths.home,
  `${paths.reports}*`,
  `${paths.documents}*`,
  `${paths.topics}*`,
  `${paths.timeline}*`,
  paths.search,
  paths.citationCheck,
  paths.data,
  paths.about,
  paths.accessibility,
];

/** `_redirects`, which Netlify, Cloudflare Pages and GitLab Pages read: a permanent redirect a line. */
export function redirectsFile(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** An address that was published and the one that took its place, both from the site's root. */
export interface Move {
  readonly from: string;
  readonly to: string;
}
