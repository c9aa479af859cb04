import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { filesBelow } from '../checksums/hash-folder.ts';

/**
 * Packs a folder, the same bytes for the same files wherever and whenever.
 *
 * @param folder what to pack
 * @param name the folder that the archive unpacks to
 * @returns the archive's size in bytes
 */
export async function writeZip(folder: string, name: string, output: string): Promise<number> {
  const files: Zippable = {};
  for (const file of filesBelow(folder)) files[`${name}/${file}`] = await readFile(path.join(folder, file));
  const archive = zipSync(files, { level: 9, mtime: FIRST_DAY });
  await writeFile(output, archive);
  return archive.length;
}

/** The first day that a ZIP file can name, noon of the machine's own time, in which ZIP counts. */
const FIRST_DAY = new Date(1980, 0, 1, 12);
