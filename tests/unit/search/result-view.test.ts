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

test.each([
  ['the citation that was looked for', 2, '#dan-11-ct-ubnd'],
  ['the citation a few words behind', 0, '#dan-11-ct-ubnd'],
  ['the heading that holds the words', 4, '#muc-viec-da-lam'],
  ['the paragraph, where the citation behind is far', 7, '#doan-so-da-lam'],
])('the link leads to %s, and not over the end of its block', (_, match, anchor) => {
  const anchors = [
    { id: 'doan-chi-thi', location: 0 },
    { id: 'dan-11-ct-ubnd', location: 2 },
    { id: 'muc-viec-da-lam', location: 3 },
    { id: 'doan-so-da-lam', location: 6 },
    { id: 'dan-1789-qd-ubnd', location: 12 },
  ];
  const content = 'Chỉ thị 11/CT-UBND. Việc đã làm. Sở đã làm xong theo Quyết định 1789/QĐ-UBND.';
  const found = page({ title: 'Bài', content, matches: [match], anchors, path: '/bai/' });
  expect(resultOfPage(found, false).path).toBe(`/bai/${anchor}`);
});

function page(some: Pick<Page, 'title' | 'content' | 'matches'> & Partial<Page>): Page {
  return { path: '/', meta: {}, filters: {}, anchors: [], ...some };
}
