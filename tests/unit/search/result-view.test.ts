import { expect, test } from 'vitest';
import type { Page } from '../../../src/search/engine.ts';
import { resultOfPage } from '../../../src/search/result-view.ts';

test.each([
  [
    'a report, behind its title',
    page({ title: 'Sáu hạn chế', content: '8/1/2014 Sáu hạn chế. Sở đánh giá cao', matches: [5] }),
    'Sở đánh giá cao',
  ],
  [
    'a document without a title, whole: what it is called stands in its passage alone',
    page({
      title: 'Kế hoạch 9/KH-STTTT',
      content: 'Kế hoạch chưa rõ trích yếu. Sở lập, thay Kế hoạch 9/KH-STTTT năm 2013',
      matches: [6],
      meta: { so: '9/KH-STTTT' },
    }),
    'Kế hoạch chưa rõ trích yếu. Sở lập, thay Kế hoạch 9/KH-STTTT năm 2013',
  ],
])('the excerpt shows of %s', (_, found, expected) => {
  const { excerpt } = resultOfPage(found, false);
  expect(excerpt.map(({ text }) => text).join('')).toBe(expected);
});

function page(some: Pick<Page, 'title' | 'content' | 'matches'> & Partial<Page>): Page {
  return { path: '/', meta: {}, filters: {}, anchors: [], ...some };
}
