import { cp, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';

/** Copies this project, without its content, to a folder. */
export async function createBenchSite(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const part of PARTS) await cp(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
}

/** What builds it, with an address of its own, as it would be published: the sitemap depends on that. */
export const BUILD = [
  'env',
  'SITE_URL=https://example.org/',
  'npm',
  'run',
  '--silent',
  'build',
  '--',
  '--quiet',
];

const ROOT = path.resolve(import.meta.dirname, '../..');
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
