import { fnv1a } from '../domain/fnv.ts';
import { paths } from '../domain/paths.ts';

/**
 * Which pages of a site make a bundle of its index together. The engine's time for a query grows with the square of a
 * bundle's pages, so large sites are cut into several, by a digest of the addresses: each is like the others in its
 * words, and a page stays where it is when others come. Documents are short and are what most readers look for: by
 * themselves they are loaded long before the reports are.
 *
 * @param pages HTML files as paths from the site's root
 */
export function planBundles(pages: readonly string[], { largest, small }: BundleSizes = SIZES): BundlePlan {
  const sorted = pages.toSorted((a, b) => (a < b ? -1 : 1));
  const documents = sorted.length > small ? sorted.filter(isDocument) : [];
  const others = documents.length > 0 ? sorted.filter((page) => !isDocument(page)) : sorted;
  return { documents: split(documents, largest), others: split(others, largest) };
}

/** Whether a page is a report's or a document's, which has its year and its name in its address. */
export function isText(page: string): boolean {
  const folder = [paths.reports, paths.documents].find((one) => `/${page}`.startsWith(one));
  return folder !== undefined && /^\d{4}\/[^/]+\/index\.html$/.test(`/${page}`.slice(folder.length));
}

const SIZES: BundleSizes = { largest: 3000, small: 500 };

function isDocument(page: string): boolean {
  return `/${page}`.startsWith(paths.documents);
}

function split(pages: readonly string[], largest: number): string[][] {
  const count = Math.ceil(pages.length / largest);
  const groups = Map.groupBy(pages, (page) => fnv1a(page) % count);
  return [...groups.values()];
}

/** How many pages a bundle may have, and up to how many a site is one bundle. */
export interface BundleSizes {
  readonly largest: number;
  readonly small: number;
}

/** The pages of each bundle, in byte order. */
export interface BundlePlan {
  /** Bundles of documents alone; none on a small site. */
  readonly documents: readonly (readonly string[])[];
  readonly others: readonly (readonly string[])[];
}
