import { expect, it } from 'vitest';
import { keepLinted } from '../../../src/check/linted-texts.ts';
import { lintText, type LintedText } from '../../../src/check/lint-text.ts';
import { openRendering } from '../../../src/intake/rendering.ts';
import { withContent } from '../intake/content-folder.ts';

const TERMS = ['thông tin đối ngoại'];

it('many texts are checked in threads, and each as it is by itself', async () => {
  const sources = Array.from({ length: 230 }, (_, number) => ({
    file: `content/reports/2014/bai-${number}.md`,
    text: `---\ntitle: Bài\n---\nThông tin đối ngoai theo Quyết định ${number}/QĐ-UBND ngày 5/6/2013.\n`,
  }));
  const results = await keepLinted()(sources, TERMS);
  expect(results.size).toBe(sources.length);
  for (const source of sources.slice(0, 20)) {
    const alone = await lintText(source, TERMS);
    expect(alone.problems.length).toBeGreaterThan(0);
    expect(results.get(source)).toEqual(alone);
  }
}, 60_000);

it('a build is told errors alone, and takes what a check has found; a check does not take what a build has found', async () => {
  const file = 'content/reports/2014/bai.md';
  const source = { file, text: '---\ntitle: Bài\n---\nHai  dấu cách, [một liên kết](javascript:void(0)).\n' };
  await withContent({}, async (root) => {
    const memory = new Map<string, LintedText>();
    const rendering = await openRendering(process.cwd(), {});
    const inBuild = { placeOf: (...given: [string, string]) => ({ ...rendering.placeOf(...given), root }) };
    const kindsOf = async (forBuild: boolean) => {
      const results = await keepLinted(memory)([source], TERMS, forBuild ? inBuild : undefined);
      return results
        .get(source)
        ?.problems.map(({ kind }) => kind)
        .sort();
    };
    expect(await kindsOf(true)).toEqual(['unsafe-link']);
    expect(await kindsOf(false)).toEqual(['double-space', 'unsafe-link']);
    expect(memory.size).toBe(2);
    expect(await kindsOf(true)).toEqual(['double-space', 'unsafe-link']);
    expect(memory.size).toBe(2);
  });
});
