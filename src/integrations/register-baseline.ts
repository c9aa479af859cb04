import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { citationRecord, type CitationRecord } from '../output/open-data-schemas.ts';

/**
 * The citations of the build to compare with, or null where there is none: that of the newest commit built here.
 *
 * @param root the project's folder
 */
export async function readBaseline(root: string): Promise<readonly CitationRecord[] | null> {
  const text = await readFile(path.join(root, FILE), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return z.array(citationRecord).parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Keeps these citations for later builds to compare with, if `content/` is just what the newest commit holds. */
export async function keepBaseline(root: string, citations: readonly CitationRecord[]): Promise<void> {
  if (!(await isCommitted(root))) return;
  const file = path.join(root, FILE);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(citations));
}

const FILE = '.cache/register.json';

/** False too where there is no git or no commit: then nothing is known to compare with. */
async function isCommitted(root: string): Promise<boolean> {
  const git = (...parameters: string[]) => promisify(execFile)('git', parameters, { cwd: root });
  try {
    await git('rev-parse', '--verify', 'HEAD');
    return (await git('status', '--porcelain', '--', 'content')).stdout === '';
  } catch {
    return false;
  }
}
