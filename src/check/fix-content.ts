import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createContentChecker, type CheckedContent } from './check-content.ts';
import { fixText } from './fix-text.ts';

/**
 * Mends in `content/` what has one safe answer, and checks again until nothing is left to mend.
 *
 * @returns what is still wrong, and how many places in which files were mended
 */
export async function fixContent(
  root: string,
): Promise<{ checked: CheckedContent; count: number; files: string[] }> {
  const check = createContentChecker(root);
  const mended = new Set<string>();
  let total = 0;
  let checked = await check();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let count = 0;
    for (const file of checked.files) {
      if (file.messages.every(({ expected }) => expected === undefined)) continue;
      const at = path.join(root, file.path);
      const fixed = fixText(new TextDecoder().decode(await readFile(at)), file.messages);
      if (fixed.count === 0) continue;
      await writeFile(at, fixed.text);
      mended.add(file.path);
      count += fixed.count;
    }
    if (count === 0) break;
    total += count;
    checked = await check();
  }
  return { checked, count: total, files: [...mended].sort() };
}

/** Each round mends at least the first of those that overlap in a line; nobody writes this many on top of each other. */
const MOST_ROUNDS = 10;
