import { execFile } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { filesBelow, hashFolder } from '../../src/checksums/hash-folder.ts';
import { SUMS_FILE, writeSums } from '../../src/checksums/sums-file.ts';

/**
 * Publishes a release as the README tells the operator of a server to.
 *
 * @param work holds `dist/`, and the folder that the server reads
 * @param commands those of {@link readUpdateCommands}, or others to try
 */
export async function publish(work: string, commands: string): Promise<void> {
  const text = commands.replace('site=/srv/tu-lieu', `site='${work}'`);
  await promisify(execFile)('sh', ['-c', text], { cwd: work });
}

/** The README's commands for an update. */
export function readUpdateCommands(): string {
  const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
  const blocks = [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, text = '']) => text);
  const block = blocks.find((text) => text.includes('mv -T'));
  if (block === undefined) throw new Error('README.md has no commands with “mv -T”.');
  return block;
}

/** A copy of a site whose pages and stylesheet both bear the release's number, the latter in its name too. */
export function makeRelease(site: string, dist: string, release: number): void {
  rmSync(dist, { recursive: true, force: true });
  cpSync(site, dist, { recursive: true });
  const files = filesBelow(dist);
  const style = files.find((file) => /^_astro\/.*\.css$/.test(file)) ?? 'no stylesheet';
  const own = style.replace(/\.css$/, `-${release}.css`);
  const css = readFileSync(path.join(dist, style), 'utf8');
  renameSync(path.join(dist, style), path.join(dist, own));
  writeFileSync(path.join(dist, own), `${css}:root{--release:${release}}`);
  const mark = `<meta name="release" content="${release}">`;
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = readFileSync(path.join(dist, file), 'utf8');
    const marked = page.replaceAll(path.basename(style), path.basename(own));
    writeFileSync(path.join(dist, file), marked.replace('<meta charset', `${mark}<meta charset`));
  }
  writeFileSync(path.join(dist, SUMS_FILE), writeSums(hashFolder(dist)));
}
