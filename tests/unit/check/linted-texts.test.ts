import { expect, it } from 'vitest';
import { keepLinted } from '../../../src/check/linted-texts.ts';
import { lintText } from '../../../src/check/lint-text.ts';

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
