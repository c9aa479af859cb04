import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Pages of content that is long, many or missing: what is odd, a name for file names, and the path. */
export const extremePages = [
  {
    what: 'a very long title, a very long number, a correction and a table of twelve columns',
    name: 'long-report',
    path: 'bai-viet/2014/tieu-de-dai/',
  },
  {
    what: 'a report without sections and without citations',
    name: 'bare-report',
    path: 'bai-viet/2014/khong-muc/',
  },
  { what: 'a report with 200 citations', name: 'many-citations', path: 'bai-viet/2014/200-van-ban/' },
  {
    what: 'a document with a very long number and title',
    name: 'long-document',
    path: 'van-ban/2010/183-2010-ttlt-btttt-btc-bkhdt-bnnptnt/',
  },
  { what: 'a document without a day', name: 'undated-document', path: 'van-ban/2012/12-2012-qd-ubnd/' },
  { what: 'a topic without anything', name: 'empty-topic', path: 'chu-de/khong-co-gi/' },
  { what: 'a topic with a long name', name: 'long-topic', path: 'chu-de/hop-tac/' },
  { what: 'a list of 500', name: 'long-list', path: 'van-ban/2014/' },
  { what: 'the last page of a list of 500', name: 'last-of-list', path: 'van-ban/2014/trang/13/' },
  { what: 'a timeline of 500', name: 'long-timeline', path: 'dong-thoi-gian/' },
  { what: 'the home page', name: 'extreme-home', path: '' },
] as const;

/** How many documents the report of the most citations cites, and how many are listed of its year. */
export const CITED = 200;
export const LISTED = 500;

/** Writes the content of {@link extremePages} into a new folder, and returns that. */
export async function writeExtremes(): Promise<string> {
  const content = await mkdtemp(path.join(tmpdir(), 'extreme-'));
  await cp(FIXTURES, content, { recursive: true });
  await writeFile(path.join(content, 'reports/2014/200-van-ban.md'), reportOf(1, CITED));
  await writeFile(path.join(content, 'reports/2014/300-van-ban.md'), reportOf(CITED + 1, LISTED));
  return content;
}

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/extreme/content');

/** A report that cites decisions by their numbers, one a line. */
function reportOf(first: number, last: number): string {
  const lines = Array.from({ length: last - first + 1 }, (_, index) => {
    const number = first + index;
    return `- Quyết định ${number}/QĐ-UBND ngày ${1 + (number % 28)}/${1 + (number % 12)}/2014 về việc thứ ${number};`;
  });
  return `---
title: ${lines.length} văn bản trong một bài
summary: Bài thử dẫn ${lines.length} văn bản.
date: 2014-12-31
topics: [hop-tac]
source: { name: thử, title: Bài thử }
---

Trong năm có các văn bản:

${lines.join('\n')}
`;
}
