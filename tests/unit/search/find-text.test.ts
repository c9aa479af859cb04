import { describe, expect, test } from 'vitest';
import type { TextEngine } from '../../../src/search/engine.ts';
import { findText } from '../../../src/search/find-text.ts';
import { foldWords as plainWords } from '../../../src/search/query.ts';

const TITLES = [
  'Hội nghị tổng kết năm 2013',
  'Hội trại ở tổ dân phố, nghị sự',
  'Quy chế thư điện tử công vụ',
  'Sở Ngoại vụ hướng dẫn tuyên truyền',
  'Thông tin đối ngoại',
];

test.each([
  ['a short last syllable that may go on', 'hội nghị tổ', [], 'Hội nghị tổng kết năm 2013'],
  ['another name of a topic', 'email', ['thư điện tử'], 'Quy chế thư điện tử công vụ'],
  [
    'another name even where a title holds the words far apart',
    'tuyên truyền ngoại',
    ['thông tin đối ngoại'],
    'Thông tin đối ngoại',
  ],
  ['a slip of the fingers', 'thong tin doi ngaoi', [], 'Thông tin đối ngoại'],
  ['Telex that shows through', 'thoong tin ddoois', [], 'Thông tin đối ngoại'],
])('%s is understood', async (_, text, variants, title) => {
  const answer = await findText(engineOf(TITLES), { text, variants }, OPTIONS);
  expect(answer.found[0]?.page.title).toBe(title);
});

test('what is nowhere is not found', async () => {
  const answer = await findText(engineOf(TITLES), { text: 'xqzzy wvvk', variants: [] }, OPTIONS);
  expect(answer).toMatchObject({ found: [], total: 0, repaired: null });
});

describe('where the words of a text stand in very many places', () => {
  const many = Array.from({ length: 12 }, (_, i) => `Quy chế ${i} về thư công tổ`);
  const titles = [
    'Quy chế thư điện tử',
    'Bài về thư điện tử',
    'Quy chế thư tổng hợp',
    'Bài về quy chế thư tổng hợp',
  ];
  const answersTo = async (wordings: Parameters<typeof findText>[1], engine: TextEngine) => {
    const { found } = await findText(engine, wordings, OPTIONS);
    return found.map(({ page }) => page.title);
  };
  const siteOf = (each: number): TextEngine => ({
    ...engineOf([...titles, ...many], each),
    documents: async () => engineOf([titles[0] ?? '', titles[2] ?? ''], each),
  });

  test.each([
    ['its other wordings', { text: 'thư quy', variants: ['thư điện'] }, titles.slice(0, 2)],
    ['what it may go on to', { text: 'quy chế thư tổ', variants: [] }, titles.slice(2)],
  ])('%s is looked for among the documents alone', async (_, wordings, [document = '', report = '']) => {
    const few = await answersTo(wordings, siteOf(10));
    expect(few).toContain(document);
    expect(few).toContain(report);
    const plenty = await answersTo(wordings, siteOf(10_000));
    expect(plenty).toContain(document);
    expect(plenty).not.toContain(report);
  });

  test('those of its wordings count together', async () => {
    const wordings = { text: 'thư quy', variants: ['tổ quy', 'thư điện'] };
    expect(await answersTo(wordings, siteOf(3_000))).toContain(titles[1]);
    expect(await answersTo(wordings, siteOf(6_000))).not.toContain(titles[1]);
  });

  test('all is looked for everywhere on a site that is one', async () => {
    const wordings = { text: 'thư quy', variants: ['thư điện'] };
    expect(await answersTo(wordings, engineOf([...many, ...titles], 10_000))).toContain(titles[1]);
  });
});

test('pages that lack a word are asked for when nothing else is found', async () => {
  const asked: boolean[] = [];
  const whole = engineOf(TITLES);
  const engine: TextEngine = {
    ...whole,
    search: async (text, filters, wanted) => {
      asked.push(wanted?.partly === true);
      return whole.search(wanted?.partly ? text.replace(' xqzzy', '') : text, filters, wanted);
    },
  };
  const answer = await findText(engine, { text: 'thông tin đối xqzzy', variants: [] }, OPTIONS);
  expect(answer).toMatchObject({ missing: ['xqzzy'], total: 1 });
  expect(asked).toEqual([false, true]);
});

const OPTIONS = {
  filters: {},
  limit: 10,
  vocabulary: async () => TITLES.flatMap(plainWords),
};

/**
 * Finds the titles that hold all words of a text; the last may be half typed unless it is short.
 *
 * @param each how often the words stand on each page
 */
function engineOf(titles: readonly string[], each = 1): TextEngine {
  return {
    load: async () => undefined,
    search: async (text) => {
      const words = plainWords(text);
      const hits = titles
        .map((title) => ({ title, own: plainWords(title) }))
        .filter(({ own }) =>
          words.every((word, i) =>
            own.some((other) =>
              i < words.length - 1 || word.length < 3 ? other === word : other.startsWith(word),
            ),
          ),
        )
        .map(({ title }) => ({ id: title, part: 0, score: 1, words: [], load: async () => page(title) }));
      return { hits, parts: [hits.map(({ id }) => id)], occurrences: hits.length * each, counts: [] };
    },
  };
}

function page(title: string) {
  return { path: '/', title, content: title, meta: {}, filters: {}, anchors: [], matches: [] };
}
