import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createContentChecker, type CheckedContent } from './check-content.ts';
import { fixText } from './fix-text.ts';
import type { LintMemory } from './linted-texts.ts';

/**
 * Mends in `content/` what has one safe answer, and checks again until nothing is left to mend.
 *
 * @returns what is still wrong, and how many places in which files were mended
 */
export async function fixContent(root: string, memory?: LintMemory): Promise<FixedContent> {
  const check = createContentChecker(root, memory);
  const files = new Set<string>();
  let count = 0;
  for (let round = 0; ; round += 1) {
    const checked = await check();
    const mendable = checked.problems.filter(({ expected }) => expected !== undefined);
    if (mendable.length === 0 || round === MOST_ROUNDS) return { checked, count, files: [...files].sort() };
    for (const [file, problems] of Map.groupBy(mendable, (problem) => problem.file)) {
      const at = path.join(root, file);
      const fixed = fixText(new TextDecoder().decode(await readFile(at)), problems);
      await writeFile(at, fixed.text);
      files.add(file);
      count += fixed.count;
    }
  }
}

/** Each round mends at least the first of those that overlap; nobody writes this many on top of each other. */
const MOST_ROUNDS = 10;

/** Content after mending. */
export interface FixedContent {
  readonly checked: CheckedContent;
  readonly count: number;
  /** The files that were written, by path. */
  readonly files: readonly string[];
}
