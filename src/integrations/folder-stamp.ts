import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../checksums/hash-folder.ts';

/** A digest of the names, sizes and times of a folder's files, which changes when one of them does; null for no folder. */
export async function folderStamp(folder: string): Promise<string | null> {
  const files = await filesBelow(folder).catch(() => null);
  if (!files) return null;
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(path.join(folder, file));
    hash.update(`${file}\0${size}\0${Math.floor(mtimeMs)}\0`);
  }
  return hash.digest('hex');
}
