import { createHash, type Hash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../checksums/hash-folder.ts';

/** A digest of the names, sizes and times of a folder's files, which changes when one of them does; null for no folder. */
export function folderStamp(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) includeStamp(hash, folder, file);
  return hash.digest('hex');
}

/** Takes a file's name, size and time into a digest. */
export function includeStamp(hash: Hash, folder: string, file: string): void {
  const { size, mtimeMs } = statSync(path.join(folder, file));
  hash.update(`${file}\0${size}\0${Math.floor(mtimeMs)}\0`);
}
