import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeProblem, type Problem } from '../../../src/intake/problems.ts';
import { readContent, type ContentTexts } from '../../../src/intake/read-content.ts';
import { countTurns } from './count-turns.ts';
import { contentWith, document, linesOf, report, withContent } from './content-folder.ts';

describe('content without a mistake', () => {
  it('is read whole: ids, data with its defaults, texts that keep their line numbers', async () => {
    const { reports, documents, topics, glossary, problems } = await contentWith({});
    expect(problems).toEqual([]);
    expect(topics).toEqual([{ id: 'bao-chi', name: 'Báo chí', also: [] }]);
    expect(glossary).toEqual({ UBND: 'ủy ban nhân dân' });
    expect(reports).toEqual([
      expect.objectContaining({
        id: '2014/dung',
        file: 'content/reports/2014/dung.md',
        data: expect.objectContaining({ title: 'Bài', date: '2014-01-08', corrections: [], draft: false }),
      }),
    ]);
    expect(reports[0]?.body.split('\n').indexOf('Nội dung.')).toBe(10);
    expect(documents).toEqual([
      expect.objectContaining({
        id: '2013/1895-qd-ubnd',
        data: expect.objectContaining({ status: 'chưa xác minh', issued: '2013-06-05' }),
      }),
    ]);
  });

  it.each([
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with blanks behind the rules of the head', (text: string) => text.replace('\n---\n', '\n---\t\n')],
    ['with nothing behind the head', (text: string) => text.slice(0, text.indexOf('\n\nNội'))],
    ['with a rule in its text', (text: string) => `${text}\n---\n\nkhóa: không phải trường\n\n---\n`],
    [
      'with comments between its fields',
      (text: string) => text.replace('date:', '# ngày của sự việc\ndate:'),
    ],
  ])('is read %s', async (_, change) => {
    const { reports, problems } = await contentWith({ 'reports/2014/thu.md': change(report()) });
    expect(problems.filter(({ kind }) => kind !== 'trailing-space')).toEqual([]);
    expect(reports.map(({ id }) => id)).toEqual(['2014/dung', '2014/thu']);
    expect(reports[1]?.body).not.toContain('\r');
    expect(reports[1]?.data.title).toBe('Bài');
  });

  it('hands its texts over first, and lets others work while it reads their heads', async () => {
    const many = Array.from({ length: 300 }, (_, number) => [`reports/2014/bai-${number}.md`, report()]);
    await withContent(
      { ...Object.fromEntries(many), 'reports/2014/hong.md': 'Không có đầu.\n' },
      async (root) => {
        let texts: ContentTexts | undefined;
        let turns: (() => number) | undefined;
        const content = await readContent(root, (begun) => {
          texts = begun;
          turns = countTurns();
        });
        const turned = turns?.();
        expect(texts?.sources).toHaveLength(302 + 1);
        expect(texts?.sources).toBe(content.sources);
        expect(texts?.glossary).toBe(content.glossary);
        expect(texts?.topics).toBe(content.topics);
        expect(turned).toBeGreaterThan(0);
      },
    );
  }, 30_000);

  it('keeps the order of the topics’ file', async () => {
    const { topics } = await contentWith({
      'topics.yaml': 'xuat-ban: { name: Xuất bản }\nbao-chi: { name: Báo chí, also: [báo] }\n',
    });
    expect(topics.map(({ id, also }) => [id, also])).toEqual([
      ['xuat-ban', []],
      ['bao-chi', ['báo']],
    ]);
  });

  it('lets files lie that systems leave behind', async () => {
    expect(await linesOf({ 'reports/.DS_Store': 'x', 'documents/2013/Thumbs.db': 'x' })).toEqual([]);
  });
});

describe('mistakes', () => {
  it('are all told at once, by file and line, and keep their files out', async () => {
    const { reports, documents, problems } = await contentWith({
      'reports/2014/b.md': report({
        'title: Bài\n': '',
        '2014-01-08': 'hôm qua',
        'topics: [bao-chi]': 'la: 1',
      }),
      'reports/2014/a.md': 'Không có đầu.\n',
      'documents/2013/1789-qd-ubnd.md': document({ 'issuer: UBND tỉnh Thanh Hóa\n': '' }),
    });
    expect(problems.map(({ file, line, kind }) => `${file}:${line} ${kind}`)).toEqual([
      'content/documents/2013/1789-qd-ubnd.md:2 missing',
      'content/reports/2014/a.md:1 no-front-matter',
      'content/reports/2014/b.md:2 missing',
      'content/reports/2014/b.md:2 missing',
      'content/reports/2014/b.md:3 wrong-date',
      'content/reports/2014/b.md:4 unknown',
    ]);
    expect([reports.map(({ id }) => id), documents.map(({ id }) => id)]).toEqual([
      ['2014/dung'],
      ['2013/1895-qd-ubnd'],
    ]);
  });

  it('of a warning’s weight keep their file in', async () => {
    const { reports, problems } = await contentWith({
      'reports/2014/thu.md': report({ 'Tóm tắt.': 'Tóm tắt. '.repeat(40).trim() }),
    });
    expect([problems.map(({ kind }) => kind), reports.length]).toEqual([['long-summary'], 2]);
  });

  it('of an error’s weight keep their file out, though every field has its right form', async () => {
    const { reports } = await contentWith({ 'reports/2014/thu.md': report({ '[bao-chi]': '[khong-co]' }) });
    expect(reports.map(({ id }) => id)).toEqual(['2014/dung']);
  });

  it('in a topic do not spread to the reports that name it, where the topic can be read', async () => {
    expect(await linesOf({ 'topics.yaml': 'bao-chi: { name: Báo chí }\nBáo: { name: Báo }\n' })).toHaveLength(
      1,
    );
  });

  it.each([
    ['a list', '- a\n- b\n'],
    ['a word', 'bao-chi\n'],
    ['nothing', ''],
  ])('of a file of topics that holds %s never throw', async (_, text) => {
    const { topics, problems } = await contentWith({ 'topics.yaml': text });
    expect(topics).toEqual([]);
    expect(problems.map(({ kind }) => kind)).toContain('unknown-topic');
  });
});

describe('describeProblem', () => {
  const problem: Problem = {
    kind: 'unknown-topic',
    file: 'content/a.md',
    line: 1,
    column: 1,
    field: 'topics.0',
  };
  const lineWith = (value: string) => describeProblem({ ...problem, values: { value, text: 'b' } });

  it('stays one short line, whatever a file holds', () => {
    expect(lineWith('một\nhai\r\n  ba')).toContain('“một hai ba”');
    expect(lineWith('a'.repeat(500))).toContain(`“${'a'.repeat(120)}…”`);
  });

  it('shows characters that could rewrite a terminal by their code', () => {
    expect(lineWith('\u001B[2J\u202E')).toContain('“U+001B[2JU+202E”');
    expect(describeProblem({ ...problem, file: 'content/\u001B[2J.md' })).toMatch(
      /^content\/U\+001B\[2J\.md:1: /,
    );
  });

  it('fills in only the places of its table, not those that a value pretends', () => {
    expect(lineWith('{text}')).toContain('“{text}”');
  });
});

it('a reader that is asked again gives the very same entries, until a file changes', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'content-'));
  try {
    const folder = path.join(root, 'content/reports/2014');
    await mkdir(folder, { recursive: true });
    await mkdir(path.join(root, 'content/documents'));
    await writeFile(path.join(root, 'content/topics.yaml'), 'bao-chi: { name: Báo chí }\n');
    await writeFile(path.join(root, 'content/glossary.yaml'), '');
    await writeFile(path.join(folder, 'a.md'), report());
    await writeFile(path.join(folder, 'b.md'), report());
    const read = () => readContent(root);
    const first = await read();
    await writeFile(path.join(folder, 'b.md'), report({ 'title: Bài\n': 'title: Bài sửa\n' }));
    const second = await read();
    expect(second.reports[0]).toBe(first.reports[0]);
    expect(second.reports[1]?.data.title).toBe('Bài sửa');
    await writeFile(path.join(root, 'content/topics.yaml'), 'bao-in: { name: Báo in }\n');
    expect((await read()).problems.map(({ kind }) => kind)).toEqual(['unknown-topic', 'unknown-topic']);
  } finally {
    await rm(root, { recursive: true });
  }
});
