import { isHashed } from '../security-headers.ts';
import type { Sums } from './sums-file.ts';

/**
 * What of a copy differs from the list it was made from.
 *
 * @param actual the sums of the copy's files; of a copy on the web only those that were asked for
 */
export function compareSums(expected: Sums, actual: Sums): Differences {
  const files = [...expected.keys()];
  const others = [...actual.keys()].filter((file) => !expected.has(file));
  return {
    missing: files.filter((file) => !actual.has(file)),
    changed: files.filter((file) => actual.has(file) && actual.get(file) !== expected.get(file)),
    kept: others.filter(mayStay),
    strange: others.filter((file) => !mayStay(file)),
  };
}

/** Hashed files of earlier builds may stay for readers who still have an old page open. */
function mayStay(file: string): boolean {
  return isHashed(file) || file.endsWith('.pf_meta');
}

/** Files by what is wrong with them, each list in byte order. */
export interface Differences {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Hashed files of other builds: not of this list, and no fault. */
  readonly kept: readonly string[];
  /** Files that nobody listed. */
  readonly strange: readonly string[];
}
