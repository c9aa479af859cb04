import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type Project } from './project.ts';

const REPORT = 'content/reports/2014/bon-quyet-dinh-nam-2013.md';
const DOCUMENT = 'content/documents/2013/1895-qd-ubnd.md';

/** Each edit goes on from the one before, as an editor's day does. */
const EDITS: readonly [string, (project: Project) => Promise<void>][] = [
  ['nothing', async () => undefined],
  ['a sentence of a report', ({ edit }) => edit(REPORT, (text) => `${text}\nMột câu nữa, để thử.\n`)],
  [
    'a citation in a report',
    ({ edit }) => edit(REPORT, (text) => `${text}\nXem Quyết định 77/QĐ-UBND ngày 2/3/2012.\n`),
  ],
  [
    'a report’s title',
    ({ edit }) => edit(REPORT, (text) => text.replace(/^title: .*$/m, 'title: Tên khác hẳn')),
  ],
  ['a report’s day', ({ edit }) => edit(REPORT, (text) => text.replace(/^date: .*$/m, 'date: 2014-12-30'))],
  [
    'a document’s title',
    ({ edit }) => edit(DOCUMENT, (text) => text.replace(/^title: .*$/m, 'title: Trích yếu khác')),
  ],
  [
    'a document’s notes',
    ({ edit }) => edit(DOCUMENT, (text) => `${text}\nThay Quyết định 1789/QĐ-UBND ngày 5/6/2013.\n`),
  ],
  [
    'a topic’s name',
    ({ edit }) => edit('content/topics.yaml', (text) => text.replace('Báo chí, xuất bản', 'Báo chí')),
  ],
  [
    'the glossary',
    ({ edit }) => edit('content/glossary.yaml', (text) => `${text}PTTH: phát thanh truyền hình\n`),
  ],
  ['a document that is gone', (project) => project.delete(DOCUMENT)],
  ['a report that is gone', (project) => project.delete(REPORT)],
  [
    'a plugin',
    ({ edit }) => edit('src/markdown/remark-citations.ts', (text) => text.replace('`dan-', '`cho-dan-')),
  ],
  [
    'a layout',
    ({ edit }) => edit('src/layouts/Page.astro', (text) => text.replace('<body>', '<body data-edited>')),
  ],
  ['the site’s name', ({ edit }) => edit('src/site.ts', (text) => text.replace('Tư liệu', 'Tư liệu khác'))],
];

describe('a build after an edit', () => {
  let project: Project;
  beforeAll(async () => {
    project = await copyProject();
    expect(await project.build()).toMatchObject({ ok: true });
  }, 120_000);
  afterAll(() => project.remove());

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
