import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toFiles } from '../../../src/check/messages.ts';
import { reportGithub } from '../../../src/check/report-github.ts';
import { reportJson } from '../../../src/check/report-json.ts';
import { reportTerminal } from '../../../src/check/report-terminal.ts';
import { problemKinds, type Problem } from '../../../src/intake/problems.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const A = 'content/reports/2014/a.md';
const B = 'content/reports/2014/b.md';

const problems: readonly Problem[] = [
  { kind: 'missing', file: A, line: 2, column: 1, field: 'date' },
  {
    kind: 'double-space',
    file: A,
    line: 11,
    column: 4,
    field: 'nội dung',
    end: { line: 11, column: 6 },
    expected: ' ',
  },
  {
    kind: 'unknown-topic',
    file: B,
    line: 5,
    column: 9,
    field: 'topics.0',
    values: { value: 'x', text: 'a, b' },
  },
];
const files = toFiles(problems);

/** A terminal that shows colours, or a pipe. */
function terminal(colours: boolean): NodeJS.WriteStream {
  const stream = Object.assign(new PassThrough(), { isTTY: colours, getColorDepth: () => (colours ? 8 : 1) });
  return stream as unknown as NodeJS.WriteStream;
}

beforeEach(() => {
  for (const name of ['FORCE_COLOR', 'NO_COLOR', 'NODE_DISABLE_COLORS']) vi.stubEnv(name, undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('messages', () => {
  it('are unified’s, with the kind, the remedy, the guide and what is expected', () => {
    const [message] = files[0]?.messages.slice(1) ?? [];
    expect(message).toMatchObject({
      ruleId: 'double-space',
      source: 'noi-dung',
      fatal: false,
      reason: 'thừa dấu cách giữa hai chữ',
      note: 'để một dấu cách',
      url: 'content/README.md#double-space',
      expected: [' '],
      line: 11,
      column: 4,
    });
  });
});

describe('the terminal', () => {
  const lines = [
    `${A}:2:1  lỗi   thiếu trường này  thêm dòng “date: …”  content/README.md#missing`,
    `${A}:11:4  nhắc  thừa dấu cách giữa hai chữ  để một dấu cách  content/README.md#double-space`,
    '',
    `${B}:5:9  lỗi   không có chủ đề “x”  thêm chủ đề vào content/topics.yaml, hoặc chọn một trong: a, b  content/README.md#unknown-topic`,
    '',
  ];

  it('gets a line a message, grouped by file', () => {
    expect(reportTerminal(files, terminal(false)).split('\n')).toEqual(lines);
  });

  it('gets the same with colours where it shows them', () => {
    const coloured = reportTerminal(files, terminal(true));
    expect(coloured).toContain('\u001B[31m');
    expect(coloured.replace(/\u001B\[\d+m/g, '').split('\n')).toEqual(lines);
  });

  it('never gets what could rewrite the screen', () => {
    const value = 'x\u001B]0;tiêu đề\u0007\u202E\nvà';
    const [file] = toFiles([
      { kind: 'unknown-topic', file: A, line: 1, column: 1, field: 'a', values: { value } },
    ]);
    expect(file?.messages[0]?.reason).toBe('không có chủ đề “xU+001B]0;tiêu đềU+0007U+202E và”');
  });

  it('is read by the task of the code editor', async () => {
    const tasks: Tasks = JSON.parse(await readFile(path.join(PROJECT, '.vscode/tasks.json'), 'utf8'));
    const matchers = tasks.tasks.flatMap(({ problemMatcher }) => problemMatcher);
    const read = matchers.map(({ severity, pattern }) => {
      const { regexp, file, line, column, message } = pattern;
      const matches = lines.flatMap((one) => new RegExp(regexp).exec(one) ?? []);
      return {
        severity,
        file: matches[file],
        line: matches[line],
        column: matches[column],
        message: matches[message],
      };
    });
    expect(read).toEqual([
      { severity: 'error', file: A, line: '2', column: '1', message: expect.stringMatching(/^thiếu trường/) },
      { severity: 'warning', file: A, line: '11', column: '4', message: expect.stringMatching(/^thừa dấu/) },
    ]);
  });
});

describe('a program', () => {
  it('gets counts, places, kinds, words and what would mend them', () => {
    const { errors, warnings, files: told } = JSON.parse(reportJson(files));
    expect({ errors, warnings }).toEqual({ errors: 2, warnings: 1 });
    expect(told.map(({ file }: { file: string }) => file)).toEqual([A, B]);
    expect(told[0].messages[1]).toEqual({
      line: 11,
      column: 4,
      endLine: 11,
      endColumn: 6,
      severity: 'warning',
      kind: 'double-space',
      what: 'thừa dấu cách giữa hai chữ',
      remedy: 'để một dấu cách',
      guide: 'content/README.md#double-space',
      fix: ' ',
    });
  });
});

describe('GitHub', () => {
  it('gets a command a message', () => {
    expect(reportGithub(files).split('\n')).toEqual([
      `::error file=${A},line=2,col=1,title=missing::thiếu trường này: thêm dòng “date: …” (content/README.md#missing)`,
      `::warning file=${A},line=11,col=4,endColumn=6,title=double-space::thừa dấu cách giữa hai chữ: để một dấu cách (content/README.md#double-space)`,
      `::error file=${B},line=5,col=9,title=unknown-topic::không có chủ đề “x”: thêm chủ đề vào content/topics.yaml, hoặc chọn một trong: a, b (content/README.md#unknown-topic)`,
      '',
    ]);
  });

  it('gets no command out of a file’s name or text', () => {
    const file = 'content/reports/2014/a,b:c\n::error::x%.md';
    const [line, ...more] = reportGithub(
      toFiles([
        { kind: 'duplicate', file, line: 1, column: 1, field: 'a', values: { text: '%\n::error::y' } },
      ]),
    ).split('\n');
    expect(more).toEqual(['']);
    expect(line).toContain('file=content/reports/2014/a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ax%25.md,line=1');
    expect(line).toContain('::trùng với %25 ::error::y:');
  });
});

describe('the guide', () => {
  it('has a heading for every kind, in the order of the table, and none besides', async () => {
    const guide = await readFile(path.join(PROJECT, 'content/README.md'), 'utf8');
    const headings = [...guide.matchAll(/^#### `(?<kind>[a-z0-9-]+)`$/gm)].map(
      ({ groups }) => groups?.['kind'],
    );
    expect(headings).toEqual(Object.keys(problemKinds));
  });
});

describe('the guide’s links and pictures', () => {
  it('lead to headings and files that are there', async () => {
    const folder = path.join(PROJECT, 'content');
    const guide = await readFile(path.join(folder, 'README.md'), 'utf8');
    const anchors = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
    const targets = [...guide.matchAll(/\]\((?<target>[^)\s]+)\)/g)].map(
      ({ groups }) => groups?.['target'] ?? '',
    );
    const own = targets.filter((target) => target.startsWith('#')).map((target) => target.slice(1));
    expect(own.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
    const files = targets.filter((target) => target.startsWith('guide/'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.map((file) => path.basename(file)).sort()).toEqual(
      (await readdir(path.join(folder, 'guide'))).sort(),
    );
  });
});

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

interface Tasks {
  readonly tasks: readonly {
    readonly problemMatcher: readonly {
      readonly severity: string;
      readonly pattern: {
        readonly regexp: string;
        readonly file: number;
        readonly line: number;
        readonly column: number;
        readonly message: number;
      };
    }[];
  }[];
}
