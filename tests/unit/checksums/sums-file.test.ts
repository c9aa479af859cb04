import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashFolder } from '../../../src/checksums/hash-folder.ts';
import { readSums, writeSums } from '../../../src/checksums/sums-file.ts';

/** Of an empty file, as FIPS 180-4 has it. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

describe('a list of sums', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sums-'));
    mkdirSync(path.join(folder, 'a/b'), { recursive: true });
    writeFileSync(path.join(folder, 'a/b/trống.txt'), '');
    writeFileSync(path.join(folder, 'Z.html'), 'chữ');
    writeFileSync(path.join(folder, 'a.css'), 'a {}');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('holds every file but itself, in byte order', () => {
    writeFileSync(path.join(folder, 'SHA256SUMS'), writeSums(hashFolder(folder)));
    const sums = hashFolder(folder);
    expect([...sums.keys()]).toEqual(['Z.html', 'a.css', 'a/b/trống.txt']);
    expect(sums.get('a/b/trống.txt')).toBe(EMPTY);
  });

  it.runIf(process.platform === 'linux')('is one that sha256sum checks', () => {
    const list = writeSums(hashFolder(folder));
    expect(() =>
      execFileSync('sha256sum', ['-c', '--strict', '-'], { cwd: folder, input: list }),
    ).not.toThrow();
    writeFileSync(path.join(folder, 'a.css'), 'b {}');
    expect(() =>
      execFileSync('sha256sum', ['-c', '--strict', '-'], { cwd: folder, input: list, stdio: 'pipe' }),
    ).toThrow();
  });

  it('reads back as it was written', () => {
    const sums = new Map([['a b.html', EMPTY]]);
    expect(readSums(writeSums(sums))).toEqual(sums);
    expect(readSums(`${EMPTY} *nhị-phân.png\n`)).toEqual(new Map([['nhị-phân.png', EMPTY]]));
  });

  it.each([
    ['no sum', 'index.html\n', 1],
    ['a sum that is too short', `${EMPTY}  a\n${EMPTY.slice(1)}  b\n`, 2],
    ['no file', `${EMPTY}  \n`, 1],
  ])('names the line with %s', (_, text, line) => {
    expect(() => readSums(text)).toThrow(`SHA256SUMS:${line}:`);
  });
});
