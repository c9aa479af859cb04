import { execFile } from 'node:child_process';
import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const SOURCES = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Builds the site for real, in a copy of the project, so that builds can run side by side and leave nothing behind.
 *
 * @param content a folder to take for `content/`; the project's own without one
 * @param siteUrl SITE_URL; none without it
 * @param edition whether to make the offline edition too
 */
export async function buildSite({ content, siteUrl, edition }: BuildOptions = {}): Promise<Build> {
  const root = await mkdtemp(path.join(tmpdir(), 'site-'));
  for (const name of SOURCES) {
    const source = name === 'content' && content !== undefined ? content : path.join(PROJECT, name);
    await cp(source, path.join(root, name), { recursive: true });
  }
  await symlink(path.join(PROJECT, 'node_modules'), path.join(root, 'node_modules'));
  const { SITE_URL: _, EDITION: __, ...environment } = process.env;
  const env = {
    ...environment,
    ...(siteUrl === undefined ? {} : { SITE_URL: siteUrl }),
    ...(edition ? { EDITION: '1' } : {}),
    NO_COLOR: '1',
  };
  return new Promise((resolve) => {
    const program = path.join(PROJECT, 'node_modules/.bin/astro');
    execFile(program, ['build'], { cwd: root, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      const code = error ? Number(error.code ?? 1) : 0;
      resolve({ root, dist: path.join(root, 'dist'), code, output: stdout + stderr });
    });
  });
}

/** What to build. */
export interface BuildOptions {
  readonly content?: string;
  readonly siteUrl?: string;
  readonly edition?: boolean;
}

/** A finished build. */
export interface Build {
  /** The copy of the project; the caller removes it. */
  readonly root: string;
  readonly dist: string;
  /** The exit code. */
  readonly code: number;
  /** What the build printed, both streams. */
  readonly output: string;
}
