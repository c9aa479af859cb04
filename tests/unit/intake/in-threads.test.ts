import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inThreads } from '../../../src/intake/in-threads.ts';

const IN_THREADS = path.resolve('src/intake/in-threads.ts');
const WORK = `import { answerInThread } from ${JSON.stringify(IN_THREADS)};
answerInThread(async (number) => {
  if (number === 13) throw new Error('Mười ba thì không.');
  if (number === 66) process.exit(3);
  return { square: number * number, process: process.pid };
});
`;

describe.each([
  { what: 'threads', apart: false },
  { what: 'processes', apart: true },
])('work in $what', ({ apart }) => {
  let folder: string;
  const square = async (numbers: readonly number[]) => {
    const results = new Map<number, { square: number; process: number }>();
    await inThreads(numbers, {
      messageOf: (number) => number,
      worker: path.join(folder, 'work.ts'),
      here: () => Promise.reject(new Error('not here')),
      keep: (number, result) => void results.set(number, result),
      fewest: 0,
      batch: 2,
      apart,
    });
    return results;
  };
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'threads-'));
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(path.join(folder, 'work.ts'), WORK);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives each thing its result', async () => {
    const results = await square([1, 2, 3, 4, 5]);
    expect([...results].sort(([a], [b]) => a - b).map(([, { square }]) => square)).toEqual([1, 4, 9, 16, 25]);
    expect(results.get(1)?.process === process.pid).toBe(!apart);
  });

  it('fails with the words of what failed', async () => {
    await expect(square([1, 13])).rejects.toThrow('Mười ba thì không.');
    expect(await square([])).toEqual(new Map());
  });
});

it('work in a process that dies fails', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'threads-'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(folder, 'work.ts'), WORK);
  const dying = inThreads([66], {
    messageOf: (number) => number,
    worker: path.join(folder, 'work.ts'),
    here: () => Promise.reject(new Error('not here')),
    keep: () => undefined,
    fewest: 0,
    apart: true,
  });
  await expect(dying).rejects.toThrow('ended with 3');
  await rm(folder, { recursive: true });
});
