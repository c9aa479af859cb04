import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from '../intake/fingerprint.ts';
import type { LintedText } from './lint-text.ts';
import type { LintMemory } from './linted-texts.ts';

/**
 * What the last check found in each text, kept in `.cache` for the next, as long as the code that checks is
 * the same. Losing it costs time and nothing else.
 *
 * @param project the folder that the code lies in
 */
export async function openLintMemory(project: string): Promise<KeptLintMemory> {
  const file = path.join(project, '.cache/content-check.json');
  const code = await fingerprint(project, CHECKING_CODE);
  const before = await readKept(file, code);
  const now = new Map<string, LintedText>();
  return {
    get(digest) {
      const linted = before.get(digest);
      if (linted) now.set(digest, linted);
      return linted;
    },
    set: (digest, linted) => now.set(digest, linted),
    async keep() {
      const same = now.size === before.size && [...now.keys()].every((digest) => before.has(digest));
      if (same) return;
      await mkdir(path.dirname(file), { recursive: true }).catch(ignore);
      await writeFile(file, JSON.stringify({ code, texts: [...now] })).catch(ignore);
    },
  };
}

const CHECKING_CODE = ['src/check', 'src/intake', 'src/domain', 'src/markdown', 'src/site.ts'];

async function readKept(file: string, code: string): Promise<ReadonlyMap<string, LintedText>> {
  try {
    const kept: Kept = JSON.parse(await readFile(file, 'utf8'));
    return new Map(kept.code === code ? kept.texts : []);
  } catch {
    return new Map();
  }
}

/** A disk that cannot be written to is no reason to fail. */
function ignore(): void {
  return undefined;
}

interface Kept {
  readonly code: string;
  readonly texts: readonly (readonly [string, LintedText])[];
}

/** A memory to be kept when the check is done: what was not asked for is forgotten. */
export interface KeptLintMemory extends LintMemory {
  keep(): Promise<void>;
}
