import { answerInThread } from '../intake/in-threads.ts';
import { openBundle, type Bundle, type IndexedBundle, type OpenBundle } from './index-bundle.ts';

/** A process that indexes pages, so that a large site's index takes all cores. */
answerInThread(async ({ files, isLast, ...place }: BundlePart): Promise<IndexedBundle | null> => {
  const bundle = (open ??= openBundle(place));
  await bundle.add(files);
  if (!isLast) return null;
  open = null;
  return bundle.finish();
});

let open: OpenBundle | null = null;

/** A bundle, or some of its pages in their order. */
export interface BundlePart extends Bundle {
  /** Whether the bundle ends with it. */
  readonly isLast: boolean;
}
