import path from 'node:path';
import { fingerprint } from '../intake/fingerprint.ts';

/** Where a project keeps the bundles of its index. */
export async function indexCacheOf(root: string): Promise<IndexCache> {
  return { cache: path.join(root, '.cache/search-index'), code: await fingerprint(root, INDEXING_CODE) };
}

const INDEXING_CODE = ['src/integrations', 'src/search', 'src/domain', 'node_modules/pagefind/package.json'];

export interface IndexCache {
  /** A folder. */
  readonly cache: string;
  /** Changes with whatever makes the index, beside the pages. */
  readonly code: string;
}
