import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { fingerprint } from '../intake/fingerprint.ts';
import { folderStamp } from './folder-stamp.ts';

/**
 * What the last whole build was made from and left behind.
 *
 * @param root the project's folder
 * @param target the built folder
 */
export async function openLastBuild(root: string, target: string): Promise<LastBuild> {
  const memory = path.join(root, '.cache/build.json');
  const inputs = await inputsOf(root);
  const last = await recall(memory);
  const isSame = last?.inputs === inputs && last.output === folderStamp(target);
  return {
    isSame,
    async remember() {
      await mkdir(path.dirname(memory), { recursive: true });
      await writeFile(`${memory}.part`, JSON.stringify({ inputs, output: folderStamp(target) }));
      await rename(`${memory}.part`, memory);
    },
  };
}

/** Files and folders that the site is made from. */
const PLACES = [
  'content',
  'public',
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The commit is among them because a build remembers the register of each commit, see `keepBaseline`. */
async function inputsOf(root: string): Promise<string> {
  const commit = await promisify(execFile)('git', ['rev-parse', 'HEAD'], { cwd: root }).catch(() => null);
  const settings = ['SITE_URL', 'EDITION'].map((name) => process.env[name] ?? '');
  const parts = [await fingerprint(root, PLACES), process.version, commit?.stdout ?? '', ...settings];
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}

async function recall(memory: string): Promise<z.infer<typeof memorySchema> | null> {
  try {
    return memorySchema.parse(JSON.parse(await readFile(memory, 'utf8')));
  } catch {
    return null;
  }
}

const memorySchema = z.strictObject({ inputs: z.string(), output: z.string() });

/** Tells whether there is anything to build. */
export interface LastBuild {
  /** Whether it was made from the very same files and settings, and its result lies there untouched. */
  readonly isSame: boolean;
  /** Notes down the build that has just been made. */
  readonly remember: () => Promise<void>;
}
