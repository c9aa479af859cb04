import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type Project } from './project.ts';

const LONG = 240_000;

/** The line of a stack trace. */
const STACK = /^\s+at .+:\d+:\d+\)?$/m;

/** Without it a build does not see that there is nothing to do. */
const LAST_BUILD = '.cache/build.json';

describe('a build that fails', () => {
  let project: Project;
  let good: ReadonlyMap<string, string>;
  const inside = (file: string): string => path.join(project.folder, file);

  beforeAll(async () => {
    project = await copyProject();
    expect(await project.build()).toMatchObject({ ok: true });
    good = await project.sums();
  }, LONG);
  afterAll(() => project.remove());

  const expectGood = async (): Promise<void> => expect([...(await project.sums())]).toEqual([...good]);

  it(
    'for the content leaves the site as it was',
    async () => {
      await project.write('content/reports/2014/hong.md', '---\ntitle: Thiếu mọi thứ\n---\n');
      expect(await project.build()).toMatchObject({ ok: false });
      await expectGood();
      await project.delete('content/reports/2014/hong.md');
    },
    LONG,
  );

  it(
    'for an address that is none says so in a line',
    async () => {
      const { ok, output } = await project.build({ env: { SITE_URL: 'tu-lieu' } });
      expect(ok).toBe(false);
      expect(output).toContain('SITE_URL “tu-lieu” không phải địa chỉ web: viết đầy đủ');
      expect(output).not.toMatch(STACK);
      await expectGood();
    },
    LONG,
  );

  it(
    'for a full disk leaves the site as it was, and the next one is right',
    async () => {
      await project.delete(LAST_BUILD);
      // No file may grow beyond 100 blocks of 512 bytes; Node gets EFBIG where a full disk gives ENOSPC.
      const command = `ulimit -f 100; "${process.execPath}" src/commands/build.ts --quiet 2>&1`;
      const run = promisify(execFile)('sh', ['-c', command], { cwd: project.folder });
      const { code, stdout } = (await run.catch((error: unknown) => error)) as {
        code: number;
        stdout: string;
      };
      expect(code).toBe(1);
      expect(stdout).toContain('Không dựng được, bản dựng trước vẫn nguyên: tệp quá lớn cho đĩa này');
      expect(stdout).not.toMatch(STACK);
      await expectGood();
      expect(await project.build()).toMatchObject({ ok: true });
      await expectGood();
    },
    LONG,
  );

  it(
    'because it was killed leaves the site as it was; the next one says so and is right',
    async () => {
      await project.delete(LAST_BUILD);
      const build = execFile(process.execPath, ['src/commands/build.ts', '--quiet'], { cwd: project.folder });
      await wait(1500);
      build.kill('SIGKILL');
      await once(build, 'close');
      await expectGood();
      await mkdir(inside('dist.next'), { recursive: true });
      const { ok, output } = await project.build();
      expect(ok).toBe(true);
      expect(output).toContain('dừng giữa chừng');
      await expectGood();
    },
    LONG,
  );

  it(
    'between its last two steps has lost nothing',
    async () => {
      await rename(inside('dist'), inside('dist.old'));
      expect(await project.build()).toMatchObject({ ok: true });
      await expectGood();
    },
    LONG,
  );

  it.each([
    ['.cache/pages.json', '{"code":', 'pages.json'],
    ['.cache/content-check.json', '{"code":', ''],
    ['.cache/astro/data-store.json', '[[["half', ''],
    ['.cache/rendered/reports.json', '[["half', 'rendered/reports.json'],
  ])(
    'does not come of a broken %s: all is made anew',
    async (file, text, said) => {
      await writeFile(inside(file), text);
      await project.delete(LAST_BUILD);
      const { ok, output } = await project.build();
      expect(ok).toBe(true);
      expect(output).toContain(said);
      await expectGood();
    },
    LONG,
  );

  it(
    'does not come of rendered texts that are gone, nor of pages that somebody changed',
    async () => {
      await project.delete(LAST_BUILD);
      await project.delete('.cache/rendered');
      await project.edit(
        'dist/bai-viet/2014/phuong-huong-nam-2014/index.html',
        (text) => `${text}<!-- x -->`,
      );
      expect(await project.build()).toMatchObject({ ok: true });
      await expectGood();
    },
    LONG,
  );

  it(
    'does not come of a broken note on the last build, nor of a broken index in the cache',
    async () => {
      await writeFile(inside(LAST_BUILD), '{"inputs":');
      const files = await readdir(inside('.cache/search-index'), { recursive: true });
      const fragment = files.find((file) => file.endsWith('.pf_fragment'));
      await writeFile(inside(`.cache/search-index/${fragment}`), 'x');
      expect(await project.build()).toMatchObject({ ok: true });
      await expectGood();
    },
    LONG,
  );
});
