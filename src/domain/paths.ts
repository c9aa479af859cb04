/**
 * Every address of the site, as a path from its root with a trailing slash.
 * No other file writes one; the build makes them relative, so `dist/` works under any path.
 */
export const paths = {
  home: '/',
  reports: '/bai-viet/',
  report: (id: string) => `/bai-viet/${id}/`,
  documents: '/van-ban/',
  documentsOfYear: (year: number) => `/van-ban/${year}/`,
  document: (id: string) => `/van-ban/${id}/`,
  candidates: (numberSlug: string) => `/van-ban/so/${numberSlug}/`,
  topics: '/chu-de/',
  topic: (id: string) => `/chu-de/${id}/`,
  year: (year: number) => `/nam/${year}/`,
  timeline: '/dong-thoi-gian/',
  search: '/tim-kiem/',
  about: '/gioi-thieu/',
  accessibility: '/tro-nang/',
  data: '/du-lieu/',
  dataFile: (name: string) => `/du-lieu/${name}`,
  rss: '/rss.xml',
  jsonFeed: '/feed.json',
  sitemap: '/sitemap-index.xml',
} as const;

/** The address of an anchor on a page. */
export function anchored(path: string, anchor: string): string {
  return `${path}#${anchor}`;
}

/**
 * The absolute address of a path, or null where the site's own address is unknown.
 *
 * @param site the site's address with its path, as in SITE_URL
 * @example absolute('/van-ban/', 'https://example.org/x/') // 'https://example.org/x/van-ban/'
 */
export function absolute(path: string, site: string | undefined): string | null {
  return site ? site.replace(/\/*$/, '/') + path.replace(/^\//, '') : null;
}
