import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type Project } from './project.ts';

const REPORT = 'content/reports/2014/bon-quyet-dinh-nam-2013.md';
const DOCUMENT = 'content/documents/2013/1895-qd-ubnd.md';

/** Each edit goes on from the one before. */
const EDITS: readonly [string, (project: Project) => Promise<void>][] = [
  [
    'a report’s text, with a citation of a new document',
    ({ edit }) => edit(REPORT, (text) => `${text}\nXem Quyết định 77/QĐ-UBND ngày 2/3/2012.\n`),
  ],
  [
    'a document’s title and notes',
    ({ edit }) => {
      const notes = 'Thay Quyết định 1789/QĐ-UBND ngày 5/6/2013.';
      return edit(DOCUMENT, (text) => `${text.replace(/^title: .*$/m, 'title: Trích yếu khác')}\n${notes}\n`);
    },
  ],
  [
    'a topic’s name',
    ({ edit }) => edit('content/topics.yaml', (text) => text.replace('Báo chí, xuất bản', 'Báo chí')),
  ],
  [
    'the glossary',
    ({ edit }) => edit('content/glossary.yaml', (text) => `${text}PTTH: phát thanh truyền hình\n`),
  ],
  [
    'a report’s title and day, a report that is new and a document that is gone',
    async (project) => {
      const titled = (text: string) => text.replace(/^title: .*$/m, 'title: Tên khác hẳn');
      await project.edit(REPORT, (text) => titled(text).replace(/^date: .*$/m, 'date: 2014-12-30'));
      await project.write(REPORT.replace('.md', '-2.md'), await project.read(REPORT));
      await project.delete(DOCUMENT);
    },
  ],
  [
    'a plugin',
    ({ edit }) => edit('src/markdown/remark-citations.ts', (text) => text.replace('`dan-', '`cho-dan-')),
  ],
  [
    'a layout',
    ({ edit }) => edit('src/layouts/Page.astro', (text) => text.replace('<body>', '<body data-edited>')),
  ],
];

describe('a build after an edit', () => {
  let project: Project;
  let said: string;

  beforeAll(async () => {
    project = await copyProject();
    const { ok, output } = await project.build({ words: [] });
    expect(ok).toBe(true);
    said = output;
  }, 120_000);
  afterAll(() => project.remove());

  it('follows one that said what it did, how much of it and when', () => {
    const steps = [
      /đọc nội dung/,
      /(\d+)\/\1 tệp đã đọc/,
      /(\d+)\/\1 trang/,
      /1\/1 phần chỉ mục tìm kiếm/,
      /xong: dist/,
    ];
    const lines = said.split('\n').filter((line) => /^ *\d+\.\d s {2}/.test(line));
    let from = 0;
    for (const step of steps) {
      const found = lines.findIndex((line, index) => index >= from && step.test(line));
      expect(found, `${String(step)} in:\n${said}`).toBeGreaterThanOrEqual(from);
      from = found;
    }
    expect(lines.length).toBeLessThan(15);
  });

  it('says that nothing was edited, and leaves the site as it is', async () => {
    const first = await project.sums();
    const { ok, output } = await project.build({ words: [] });
    expect(ok).toBe(true);
    expect(output).toContain('không có gì đổi');
    expect([...(await project.sums())]).toEqual([...first]);
  }, 120_000);

  it.each([
    ['a page was changed', 'dist/index.html'],
    ['a page is gone', 'dist/gioi-thieu/index.html'],
  ])(
    'writes the same bytes where nothing was edited but %s in the built folder',
    async (_, file) => {
      const first = await project.sums();
      await (file === 'dist/index.html' ? project.write(file, '') : project.delete(file));
      expect(await project.build()).toMatchObject({ ok: true });
      expect([...(await project.sums())]).toEqual([...first]);
    },
    120_000,
  );

  it.each(EDITS)(
    'writes the bytes that a clean build writes: %s',
    async (_, edit) => {
      await edit(project);
      expect(await project.build()).toMatchObject({ ok: true });
      const incremental = await project.sums();
      await project.delete('dist');
      await project.delete('.cache');
      expect(await project.build()).toMatchObject({ ok: true });
      expect([...incremental]).toEqual([...(await project.sums())]);
    },
    240_000,
  );
});
