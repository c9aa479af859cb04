import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const COMMAND = path.resolve(import.meta.dirname, '../../../src/commands/build.ts');

test.each([
  ['with 0, where help was asked for', ['--help'], 0],
  ['with 2, at a flag that it does not know', ['--nhanh'], 2],
  ['with 2, where a flag lacks its value', ['--out-dir'], 2],
])('npm run build tells how it is called and ends %s', (_, words, code) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' });
  expect(status).toBe(code);
  expect(stdout + stderr).toMatch(/^Cách dùng: npm run build/);
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
});
