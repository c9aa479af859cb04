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
  documentFeed: (id: string) => `/van-ban/${id}/rss.xml`,
  mostCited: '/van-ban/duoc-dan-nhieu/',
  unrecorded: '/van-ban/chua-ghi-so/',
  candidates: (numberSlug: string) => `/van-ban/so/${numberSlug}/`,
  topics: '/chu-de/',
  topic: (id: string) => `/chu-de/${id}/`,
  topicDocuments: (id: string) => `/chu-de/${id}/van-ban/`,
  topicFeed: (id: string) => `/chu-de/${id}/rss.xml`,
  year: (year: number) => `/nam/${year}/`,
  timeline: '/dong-thoi-gian/',
  timelineOfYear: (year: number) => `/dong-thoi-gian/${year}/`,
  search: '/tim-kiem/',
  numberShard: (name: string) => `/tim-kiem/so/${name}.json`,
  citationCheck: '/cong-cu/kiem-tra/',
  about: '/gioi-thieu/',
  accessibility: '/tro-nang/',
  data: '/du-lieu/',
  dataPart: (year: string, file: string) => `/du-lieu/${year}/${file}.json`,
  dataFile: (name: string) => `/du-lieu/${name}`,
  notFound: '/404.html',
  rss: '/rss.xml',
  jsonFeed: '/feed.json',
  sitemap: '/sitemap-index.xml',
  edition: '/ban-ngoai-tuyen.zip',
  shareImage: '/anh/trang.png',
  topicImage: (id: string) => `/anh/chu-de/${id}.png`,
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

/**
 * A path as seen from a page, for links that work wherever the site lies.
 *
 * Every link climbs to the site's root first. At a domain's root it then holds even where a host strips the slash that
 * ends a page's address: the browser drops the one `../` too many (RFC 3986, section 5.2.4).
 *
 * @param page the page's own path from the site's root
 * @example relativeUrl('/van-ban/#a', '/bai-viet/index.html') // '../van-ban/#a'
 */
export function relativeUrl(url: string, page: string): string {
  const depth = page.split('/').length - 2;
  const [, pathname = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(url) ?? [];
  return ('../'.repeat(depth) + pathname || './') + rest;
}
