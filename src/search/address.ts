/**
 * Reads a search out of a page's address; unknown parameters and filters are ignored.
 *
 * @example readAddress('?q=1789&loai=van-ban') // { text: '1789', filters: { loai: 'van-ban' }, literal: false }
 */
export function readAddress(search: string): SearchAddress {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value && /^[a-z0-9-]{1,60}$/.test(value)) filters[name] = value;
  }
  return { text: parameters.get('q') ?? '', filters, literal: parameters.has('nguyen-van') };
}

/** The address of a search, to be joined to the page's path: `?q=…` or an empty string. */
export function writeAddress({ text, filters, literal }: SearchAddress): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text.slice(0, MAX_TEXT));
  for (const name of FILTERS) if (filters[name]) parameters.set(name, filters[name]);
  if (literal) parameters.set('nguyen-van', '1');
  const query = parameters.toString();
  return query && `?${query}`;
}

/** The filters of the index, in the order in which they are shown. */
export const FILTERS = ['loai', 'nam', 'chu-de'] as const;

export type FilterName = (typeof FILTERS)[number];

/** A search as an address holds it. */
export interface SearchAddress {
  readonly text: string;
  readonly filters: Readonly<Record<string, string>>;
  /** Whether the text is to be looked for as it stands, without repair. */
  readonly literal: boolean;
}

const MAX_TEXT = 200;
