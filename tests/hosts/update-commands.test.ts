import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow, hashFolder } from '../../src/checksums/hash-folder.ts';
import { SUMS_FILE, writeSums } from '../../src/checksums/sums-file.ts';
import { publish, readUpdateCommands } from './releases.ts';

const commands = readUpdateCommands();
const DAY = 24 * 3600;

/** Files that a build names by their content, and one that it does not. */
const build = (letter: string): Record<string, string> => ({
  'index.html': `trang ${letter}`,
  [`_astro/kiểu ${letter}.css`]: letter,
  [`pagefind/fragment/${letter}.pf_fragment`]: letter,
  'pagefind/pagefind-entry.json': letter,
});

let work: string;
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'Máy chủ '));
});
afterEach(() => rmSync(work, { recursive: true }));

describe('the README’s commands for an update', () => {
  it('put the new site in the place of the old one, and keep the hashed files of that', async () => {
    await release('a');
    await release('b');
    expect(current()).toEqual({ ...hashed('a'), ...build('b') });
  });

  it('keep them from the day on which they went out of use', async () => {
    await release('a');
    await age('a', 60);
    await release('b');
    expect(current()).toMatchObject(hashed('a'));
    await age('a', 31);
    await release('c');
    expect(current()).toEqual({ ...hashed('b'), ...build('c') });
  });

  it('leave the old site in its place where the new one cannot be copied', async () => {
    await release('a');
    await wait(SECOND);
    rmSync(path.join(work, 'dist'), { recursive: true });
    await expect(publish(work, commands)).rejects.toThrow(/dist/);
    expect(current()).toEqual(build('a'));
  });

  it('are not led astray by an update that was interrupted', async () => {
    await release('a');
    symlinkSync(path.join(work, 'releases', 'dở dang'), path.join(work, 'next'));
    await release('b');
    expect(current()).toMatchObject(build('b'));
    expect(readdirSync(work).toSorted()).toEqual(['current', 'dist', 'releases']);
  });

  it('go back to an earlier site by their last two lines', async () => {
    await release('a');
    await release('b');
    const [first = ''] = readdirSync(path.join(work, 'releases')).toSorted();
    const lines = commands.trimEnd().replace(/\)$/, '').split('\n').slice(-2);
    execFileSync('sh', ['-ec', lines.join('\n')], {
      env: { ...process.env, site: work, new: path.join(work, 'releases', first) },
    });
    expect(current()).toEqual(build('a'));
  });
});

/** The commands name a release by the second. */
const SECOND = 1100;

async function release(letter: string): Promise<void> {
  const dist = path.join(work, 'dist');
  rmSync(dist, { recursive: true, force: true });
  for (const [file, text] of Object.entries(build(letter))) {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), text);
  }
  writeFileSync(path.join(dist, SUMS_FILE), writeSums(hashFolder(dist)));
  await wait(SECOND);
  await publish(work, commands);
}

/** Lets a build's hashed files in the current release be so many days old. */
async function age(letter: string, days: number): Promise<void> {
  const then = Date.now() / 1000 - days * DAY;
  for (const file of Object.keys(hashed(letter))) utimesSync(path.join(work, 'current', file), then, then);
}

function hashed(letter: string): Record<string, string> {
  return Object.fromEntries(Object.entries(build(letter)).filter(([file]) => file.includes(`${letter}.`)));
}

function current(): Record<string, string> {
  const folder = path.join(work, 'current/');
  const files = filesBelow(folder).filter((file) => file !== SUMS_FILE);
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}
