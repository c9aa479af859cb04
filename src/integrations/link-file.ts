import { copyFile, link, mkdir } from 'node:fs/promises';
import path from 'node:path';

/** Puts a file at another place too: by a hard link, which costs no bytes; by a copy where the disk has none. */
export async function linkFile(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
}
