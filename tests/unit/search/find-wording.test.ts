import { describe, expect, test } from 'vitest';
import type { Hit, TextEngine } from '../../../src/search/engine.ts';
import { findWording } from '../../../src/search/find-wording.ts';

describe('a part of the index that does not know a word', () => {
  const crowd = Array.from({ length: 30 }, (_, i) => hit(`crowd-${i}`, 0, 'Đài truyền thanh hỏng', 9));
  const right = hit('right', 1, 'Loa hư hỏng', 1);

  test('does not crowd out the pages of another that hold all words, nor counts', async () => {
    const answer = await findWording(engineOf([...crowd, right]), 'hư hỏng', { filters: {}, limit: 4 });
    expect(answer.found.map(({ id }) => id)).toEqual(['right']);
    expect([...answer.ids]).toEqual(['right']);
  });

  test('is asked where no part knows the word', async () => {
    const answer = await findWording(engineOf(crowd), 'hư hỏng', { filters: {}, limit: 4 });
    expect(answer.found).toHaveLength(4);
    expect(answer.missing).toEqual(['hu']);
  });
});

test('an answer that nobody waits for loads no page', async () => {
  const asking = new AbortController();
  const engine: TextEngine = {
    load: async () => undefined,
    search: async () => {
      asking.abort();
      return { hits: [hit('a', 0, 'Loa', 1, unexpected)], parts: [['a']], occurrences: 1, counts: [] };
    },
  };
  const bounds = { filters: {}, limit: 4, signal: asking.signal };
  await expect(findWording(engine, 'loa', bounds)).rejects.toThrow(/abort/i);
});

function engineOf(hits: readonly Hit[]): TextEngine {
  const parts = [0, 1].map((part) => hits.flatMap((one) => (one.part === part ? one.id : [])));
  return { load: async () => undefined, search: async () => ({ hits, parts, occurrences: 1, counts: [] }) };
}

function hit(
  id: string,
  part: number,
  title: string,
  score: number,
  load = async () => page(id, title),
): Hit {
  return { id, part, score, words: [0, 1], load };
}

function page(id: string, title: string) {
  return { path: `/${id}/`, title, content: title, meta: {}, filters: {}, anchors: [], matches: [] };
}

async function unexpected(): Promise<never> {
  throw new Error('A page was loaded.');
}
