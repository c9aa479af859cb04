import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { fixContent } from '../../../src/check/fix-content.ts';
import { fixText } from '../../../src/check/fix-text.ts';
import { document, report, withContent } from '../intake/content-folder.ts';

const REPORT = 'reports/2014/thu.md';

/** What has one safe answer, before and after. The report's body begins with the text. */
const mended: readonly (readonly [reason: string, before: string, after: string])[] = [
  ['decomposed letters', 'Quyết định'.normalize('NFD'), 'Quyết định'],
  ['zero-width and soft hyphens', 'thông\u200B tin, quyết\u00AD định', 'thông tin, quyết định'],
  ['characters that turn the writing round', 'a\u202Eb\u2066c', 'abc'],
  ['a bell', 'chuông\u0007', 'chuông'],
  ['spaces of word processors', 'Điều\u00A05,\u2009khoản\u30001', 'Điều 5, khoản 1'],
  ['Cyrillic letters in a number', 'số 12/QĐ-U\u0412ND và 13/\u041aH-UBND', 'số 12/QĐ-UBND và 13/KH-UBND'],
  ['Icelandic letters', '\u00D0ường, \u00F0ất', 'Đường, đất'],
  ['spaces at the end', 'Câu. \n\nCâu.\t', 'Câu.\n\nCâu.'],
  ['two spaces', 'hai  chữ', 'hai chữ'],
  ['quotation marks', 'chữ "trong" và ("ngoài") **"đậm"**', 'chữ “trong” và (“ngoài”) **“đậm”**'],
  ['several in one line', '"a"  "b"\u00A0 c', '“a” “b” c'],
];

/** What only the editor can know. */
const left: readonly (readonly [reason: string, text: string])[] = [
  ['two spaces that break a line', 'một  \nhai'],
  ['an inch, a quotation mark without its other half', 'màn hình 21" mới'],
  ['code', '`"a"  "b"`'],
  ['a letter of a lost code page', 'c\u0092est'],
  ['a word in Cyrillic, a unit', 'СМИ, 5 kΩ'],
  ['a term that may be meant', 'ủy ban nhân dần'],
];

describe('--fix', () => {
  test.each(mended)('mends %s', async (_, before, after) => {
    expect(await fixed(report({ 'Nội dung.': before }))).toBe(report({ 'Nội dung.': after }));
  });

  test.each(left)('leaves %s', async (_, text) => {
    expect(await fixed(report({ 'Nội dung.': text }))).toBe(report({ 'Nội dung.': text }));
  });

  it('pads dates of the front matter, in quotation marks or not', async () => {
    const changes = { '2014-01-08': '2014-1-8', 'topics:': "event: { name: a, date: '2014-1-08' }\ntopics:" };
    const padded = { 'topics:': "event: { name: a, date: '2014-01-08' }\ntopics:" };
    expect(await fixed(report(changes))).toBe(report(padded));
  });

  it('leaves a date that does not exist', async () => {
    const wrong = report({ '2014-01-08': '2014-2-30' });
    expect(await fixed(wrong)).toBe(wrong);
  });

  it('writes numbers and issuers as the register does', async () => {
    const file = 'documents/2013/1789-qd-ubnd.md';
    const wrong = document({ '1789/QĐ-UBND': '1789/QD - UBND', 'UBND tỉnh': 'Uỷ ban nhân dân tỉnh' });
    expect(await fixed(wrong, file)).toBe(document());
  });

  it('keeps the ends of lines, and mends front matter and body alike', async () => {
    const before = report({ 'Bài\n': 'Bài\u200B\n', 'Nội dung.': 'hai  chữ' }).replaceAll('\n', '\r\n');
    const after = report({ 'Nội dung.': 'hai chữ' }).replaceAll('\n', '\r\n');
    expect(await fixed(before)).toBe(after);
  });

  it('tells what was mended and what is still wrong', async () => {
    const text = report({ 'Bài\n': 'Bài thử\n', 'Nội dung.': 'hai  chữ "và' });
    const { checked, count, files } = await withContent({ [REPORT]: text }, (root) => fixContent(root));
    expect({ count, files }).toEqual({ count: 1, files: [`content/${REPORT}`] });
    expect(checked.problems.map(({ kind }) => kind)).toEqual(['straight-quote']);
  });
});

describe('fixText', () => {
  const problem = { kind: 'double-space', file: 'a', field: 'b' } as const;

  it('takes the first of two that overlap', () => {
    const one = { ...problem, line: 1, column: 1, end: { line: 1, column: 4 }, expected: 'X' };
    const two = { ...problem, line: 1, column: 3, end: { line: 1, column: 5 }, expected: 'Y' };
    expect(fixText('abcde', [two, one])).toEqual({ text: 'Xde', count: 1 });
  });

  it('leaves problems without an answer', () => {
    expect(fixText('abc', [{ ...problem, line: 1, column: 1 }])).toEqual({ text: 'abc', count: 0 });
  });
});

/** A file of content after it was mended. */
function fixed(text: string, file = REPORT): Promise<string> {
  return withContent({ [file]: text }, async (root) => {
    await fixContent(root);
    return readFile(path.join(root, 'content', file), 'utf8');
  });
}
