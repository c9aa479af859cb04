import { readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/checksums/hash-folder.ts';
import { copyProject, type Project } from './project.ts';

const everywhere = { SITE_URL: 'https://example.org/x/', EDITION: '1' };
const here = { ...everywhere, TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' };
const elsewhere = {
  ...everywhere,
  TZ: 'Pacific/Kiritimati',
  LC_ALL: 'tr_TR.UTF-8',
  LANG: 'vi_VN.UTF-8',
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(import.meta.dirname, 'later-year.js')).href}`,
};

describe('two builds of the same sources', () => {
  let one: Project;
  let other: Project;
  let first: ReadonlyMap<string, string>;
  let edition: ReadonlyMap<string, string>;

  beforeAll(async () => {
    [one, other] = await Promise.all([copyProject(), copyProject('Bản sao số 2 ')]);
    makeOld(path.join(other.folder, 'content'));
    const results = await Promise.all([one.build({ env: here }), other.build({ env: elsewhere })]);
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    [first, edition] = [await one.sums(), await one.sums('dist-offline')];
  });
  afterAll(() => Promise.all([one.remove(), other.remove()]));

  it('are the same to the byte, whatever the folder, the time zone, the language and the year', async () => {
    expect(first.size).toBeGreaterThan(100);
    expect(edition.size).toBeGreaterThan(50);
    expect(await other.sums()).toEqual(first);
    expect(await other.sums('dist-offline')).toEqual(edition);
  });

  it.each([
    ['the result', []],
    ['no result', ['dist', 'dist-offline']],
  ])('are the same with the caches of the other year and place, and %s of it', async (_, gone) => {
    for (const folder of gone) await other.delete(folder);
    expect(await other.build({ env: here })).toMatchObject({ ok: true });
    expect(await other.sums()).toEqual(first);
    expect(await other.sums('dist-offline')).toEqual(edition);
  });

  it('do not name the machine that made them', async () => {
    const traces = [path.basename(one.folder), process.cwd()];
    for (const folder of ['dist', 'dist-offline']) {
      const files = filesBelow(path.join(one.folder, folder));
      const naming = files.filter((file) => {
        const bytes = readFileSync(path.join(one.folder, folder, file));
        return traces.some((trace) => bytes.includes(trace));
      });
      expect(naming).toEqual([]);
    }
  });
});

/** Gives files the dates of a clone of years ago. */
function makeOld(folder: string): void {
  const then = new Date('2001-02-03T04:05:06Z');
  for (const file of filesBelow(folder)) utimesSync(path.join(folder, file), then, then);
}
