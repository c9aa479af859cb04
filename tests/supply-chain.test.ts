import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };

interface Locked {
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const places = Object.entries(packages).filter(([place]) => place !== '');

test('the only packages that run a script when they are installed are those approved by name', () => {
  const running = places.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place);
  expect(running.toSorted()).toEqual(
    Object.keys(allowScripts)
      .map((name) => `node_modules/${name}`)
      .toSorted(),
  );
});

describe('npm run licences', () => {
  const run = (folder: string) => {
    const command = path.join(ROOT, 'src/commands/licences.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  test('lists every package, and knows every licence', () => {
    const { status, stdout, stderr } = run(ROOT);
    expect([status, stderr]).toEqual([0, '']);
    const missing = places.filter(([place]) => !stdout.includes(place.replace(/^.*node_modules\//, '')));
    expect(missing).toEqual([]);
  });

  test.each([
    ['nobody has looked at', { license: 'SSPL-1.0' }, 'SSPL-1.0'],
    ['of which one part is unknown', { license: '(MIT AND Commons-Clause)' }, 'Commons-Clause'],
    ['is not told', {}, 'không ghi'],
  ])('fails for a licence that %s', (_, one, named) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'licences-'));
    writeFileSync(
      path.join(folder, 'package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0', ...one } } }),
    );
    const { status, stderr } = run(folder);
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toContain(named);
  });
});

describe('continuous integration', () => {
  const workflow = read('.github/workflows/deploy.yml');

  test('takes every action at a commit, with its version beside it', () => {
    const actions = workflow.split('\n').filter((line) => /\buses:/.test(line));
    expect(actions.length).toBeGreaterThan(3);
    expect(
      actions.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  });

  test('runs all tests and the audit before anything is published', () => {
    const [tests = -1, audit = -1, upload = -1] = [
      '.ci/run',
      'npm audit --audit-level=high',
      'upload-pages-artifact',
    ].map((step) => workflow.indexOf(step));
    expect(tests).toBeGreaterThan(0);
    expect([tests < audit, audit < upload]).toEqual([true, true]);
  });
});
