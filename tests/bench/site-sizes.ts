import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** How large a built site is, in bytes; the search index apart from the rest. */
export async function siteSizes(dist: string): Promise<SiteSizes> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const sizes = { pages: 0, bytes: 0, index: 0, largestPage: 0, largestData: 0 };
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const within = path.relative(dist, file).split(path.sep).join('/');
    const { size } = await stat(file);
    if (within.startsWith('pagefind/')) sizes.index += size;
    else sizes.bytes += size;
    if (within.endsWith('.html')) {
      sizes.pages += 1;
      sizes.largestPage = Math.max(sizes.largestPage, size);
    } else if (/\.(json|xml)$/.test(within) && !WHOLE_FILES.test(within)) {
      sizes.largestData = Math.max(sizes.largestData, size);
    }
  }
  return sizes;
}

/** The open data's downloads, which hold everything by contract. */
const WHOLE_FILES = /^du-lieu\/(reports|documents|citations)\.(json|csv)$/;

/** Sizes in bytes, but `pages`, which counts. */
export interface SiteSizes {
  readonly pages: number;
  readonly bytes: number;
  readonly index: number;
  readonly largestPage: number;
  /** The largest JSON or XML file that pages load or readers subscribe to. */
  readonly largestData: number;
}
