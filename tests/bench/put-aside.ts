import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename } from 'node:fs/promises';
import path from 'node:path';

/**
 * Takes what a build has made out of a folder and keeps it in another of the same disk. To remove it would slow the next
 * build down: for five minutes ext4 without a journal passes over each inode that was given back before it finds one for a
 * new file, at up to ten times the usual time (`recently_deleted` in the kernel's fs/ext4/ialloc.c).
 *
 * @param names files and folders in the folder; those that are not there are left out
 */
export async function putAside(folder: string, names: readonly string[], aside: string): Promise<void> {
  await mkdir(aside, { recursive: true });
  const place = await mkdtemp(path.join(aside, 'made-'));
  for (const name of names) {
    const made = path.join(folder, name);
    if (existsSync(made)) await rename(made, path.join(place, name));
  }
}
