/**
 * Cuts a list into pages whose addresses stay when entries are added at its end.
 *
 * A list in the order of time grows at its end, so its first page has the list's own address and the others follow. A
 * list with the newest first is counted from its oldest entry: the numbered pages are full and never change, and the
 * list's own address shows what is newer (between one page's worth and two).
 *
 * @param items in the order in which readers see them
 * @param base the list's own address, with a trailing slash
 * @param newestFirst whether the list grows at its beginning
 * @returns the pages in the order in which readers turn them; at least one
 */
export function listPages<Item>(
  items: readonly Item[],
  base: string,
  { newestFirst = false, size = PAGE_SIZE }: { newestFirst?: boolean; size?: number } = {},
): readonly ListPage<Item>[] {
  const numbered = Math.max(
    0,
    newestFirst ? Math.floor(items.length / size) - 1 : Math.ceil(items.length / size) - 1,
  );
  const first = newestFirst ? items.length - numbered * size : size;
  const pages = Array.from({ length: numbered }, (_, index) => {
    const number = newestFirst ? numbered - index : index + 2;
    const start = first + index * size;
    return { slug: `trang/${number}`, items: items.slice(start, start + size) };
  });
  const all = [{ slug: undefined, items: items.slice(0, first) }, ...pages];
  const places = all.map(({ slug }, index) => {
    return { number: index + 1, path: slug === undefined ? base : `${base}${slug}/` };
  });
  return all.map(({ slug, items: own }, index) => ({
    slug,
    items: own,
    path: places[index]?.path ?? base,
    current: index + 1,
    numbers: places.filter(({ number }) => isNamed(number, index + 1, places.length)),
    previous: places[index - 1]?.path,
    next: places[index + 1]?.path,
    total: items.length,
  }));
}

/** Names the first page, the last and two on either side of a page; and what would be the only page left out between. */
function isNamed(number: number, current: number, last: number): boolean {
  const isNear = (one: number) => one === 1 || one === last || Math.abs(one - current) <= 2;
  return isNear(number) || (isNear(number - 1) && isNear(number + 1));
}

/** Entries on a page: enough to browse, and far below 250 kB of HTML. */
export const PAGE_SIZE = 40;

/** One page of a list. */
export interface ListPage<Item> {
  /** What the page's address has behind the list's own: `trang/2`; nothing for the first page. */
  readonly slug: string | undefined;
  readonly items: readonly Item[];
  readonly path: string;
  /** The page that this is, from 1, in the order in which readers turn them. */
  readonly current: number;
  /** Pages to go to, in that order: however many there are, a few. */
  readonly numbers: readonly { readonly number: number; readonly path: string }[];
  /** The address of the page before. */
  readonly previous: string | undefined;
  /** The address of the page behind. */
  readonly next: string | undefined;
  /** How many entries the whole list has. */
  readonly total: number;
}

/** The title of a page of a list: `Bài viết`, then `Bài viết, trang 2`. */
export function pageTitle(title: string, { current }: Pick<ListPage<unknown>, 'current'>): string {
  return current === 1 ? title : `${title}, trang ${current}`;
}
