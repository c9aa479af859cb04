/** One page of each kind of the repository's own content: its name in tables and file names, and its path. */
export const pageKinds = [
  { name: 'home', path: '' },
  { name: 'reports', path: 'bai-viet/' },
  { name: 'report', path: 'bai-viet/2014/ket-qua-va-han-che-nam-2013/' },
  { name: 'register', path: 'van-ban/' },
  { name: 'register-year', path: 'van-ban/2013/' },
  { name: 'document', path: 'van-ban/2013/1789-qd-ubnd/' },
  { name: 'topics', path: 'chu-de/' },
  { name: 'topic', path: 'chu-de/thong-tin-doi-ngoai/' },
  { name: 'year', path: 'nam/2014/' },
  { name: 'timeline', path: 'dong-thoi-gian/' },
  { name: 'search', path: 'tim-kiem/?q=th%C3%B4ng+tin' },
  { name: 'checker', path: 'cong-cu/kiem-tra/' },
  { name: 'data', path: 'du-lieu/' },
  { name: 'about', path: 'gioi-thieu/' },
  { name: 'accessibility', path: 'tro-nang/' },
] as const;

/** A kind's name. */
export type PageKind = (typeof pageKinds)[number]['name'];
