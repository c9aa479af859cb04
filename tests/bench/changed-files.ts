import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readSums, SUMS_FILE, type Sums } from '../../src/checksums/sums-file.ts';

/** The sums of a built site. */
export async function sumsOf(dist: string): Promise<Sums> {
  return readSums(await readFile(path.join(dist, SUMS_FILE), 'utf8'));
}

/** What is to be copied where an earlier build of a site lies: the files that are new or have changed. */
export async function changedFiles(before: Sums, dist: string): Promise<{ files: number; bytes: number }> {
  const changed = [...(await sumsOf(dist))].filter(([file, sum]) => before.get(file) !== sum);
  const sizes = await Promise.all(changed.map(([file]) => stat(path.join(dist, file))));
  return { files: changed.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) };
}
