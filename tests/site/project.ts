import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PARTS = [
  'src',
  'public',
  'content',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * A copy of the project to build and to break, with a cache of its own.
 *
 * @param name what its folder's name begins with
 */
export async function copyProject(name = 'project-'): Promise<Project> {
  const folder = await mkdtemp(path.join(tmpdir(), name));
  for (const part of PARTS) await cp(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const inside = (file: string): string => path.join(folder, file);
  return {
    folder,
    build: (options = {}) => runBuild(folder, options),
    async edit(file, change) {
      await writeFile(inside(file), change(await readFile(inside(file), 'utf8')));
    },
    read: (file) => readFile(inside(file), 'utf8'),
    write: (file, text) => writeFile(inside(file), text),
    delete: (file) => rm(inside(file), { recursive: true, force: true }),
    sums: (below = 'dist') => sumsBelow(inside(below)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function runBuild(
  folder: string,
  { env = {}, words = ['--quiet'] }: BuildOptions,
): Promise<BuildResult> {
  const command = [path.join(folder, 'src/commands/build.ts'), ...words];
  try {
    const options = { cwd: folder, env: { ...process.env, NODE_ENV: 'production', ...env } };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, options);
    return { ok: true, output: stdout + stderr };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { ok: false, output: stdout + stderr };
  }
}

/** Every file of a folder with the sum of its bytes. */
async function sumsBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const sums = files.sort().map(async (file) => {
    const sum = createHash('sha1')
      .update(await readFile(file))
      .digest('hex');
    return [path.relative(folder, file), sum] as const;
  });
  return new Map(await Promise.all(sums));
}

/** A copy of the project. */
export interface Project {
  readonly folder: string;
  readonly build: (options?: BuildOptions) => Promise<BuildResult>;
  readonly edit: (file: string, change: (text: string) => string) => Promise<void>;
  readonly read: (file: string) => Promise<string>;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly delete: (file: string) => Promise<void>;
  /** The files of a folder, `dist/` without a word, with their sums. */
  readonly sums: (below?: string) => Promise<ReadonlyMap<string, string>>;
  readonly remove: () => Promise<void>;
}

interface BuildOptions {
  /** Beside the environment of the tests. */
  readonly env?: Record<string, string>;
  /** What stands behind the command; `--quiet` without a word. */
  readonly words?: readonly string[];
}

/** How a build ended and what it said. */
export interface BuildResult {
  readonly ok: boolean;
  readonly output: string;
}
