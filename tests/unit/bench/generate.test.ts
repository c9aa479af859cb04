import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/intake/read-content.ts';
import { describeProblem } from '../../../src/intake/problems.ts';
import { generate } from '../../bench/generate.ts';

describe('the corpus generator', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'corpus-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const made = async (name: string, seed: number): Promise<string> => {
    const into = path.join(folder, name);
    await generate({ reports: 40, seed, into });
    return into;
  };

  it('writes content that has no problem, the site’s own beside it where asked', async () => {
    const into = path.join(folder, 'real');
    const corpus = await generate({ reports: 40, seed: 3, into, withReal: true });
    const content = await readContent(into);
    expect(content.problems.map(describeProblem)).toEqual([]);
    expect(content.reports.map(({ id }) => id)).toEqual(expect.arrayContaining([...corpus.reports]));
    expect(content.documents.map(({ id }) => id)).toEqual(expect.arrayContaining([...corpus.documents]));
    expect(content.documents.map(({ id }) => id)).toContain('2013/1789-qd-ubnd');
  });

  it('writes the same bytes for the same seed and others for another', async () => {
    const [one, same, other] = await Promise.all([made('one', 1), made('same', 1), made('other', 2)]);
    expect(await bytesOf(same)).toEqual(await bytesOf(one));
    expect(await bytesOf(other)).not.toEqual(await bytesOf(one));
  });

  it('writes reports of about 600 words that name three to eight documents', async () => {
    const { reports } = await readContent(await made('sizes', 5));
    const words = reports.map(({ body }) => body.split(/\s+/).length);
    expect(Math.min(...words)).toBeGreaterThan(500);
    expect(Math.max(...words)).toBeLessThan(800);
    for (const { body } of reports) {
      const numbers = body.match(/\d+(?:\/\d{4})?[/-](?:QĐ|KH|NĐ|NQ|TT|UBND|CT|HD)[-/]\S*[A-ZĐ]/gu) ?? [];
      expect(numbers.length).toBeGreaterThanOrEqual(3);
      expect(numbers.length).toBeLessThanOrEqual(8);
    }
  });
});

async function bytesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = files.map(
    async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
}
