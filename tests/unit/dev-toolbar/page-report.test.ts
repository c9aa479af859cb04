import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { pageReport, type PageReport } from '../../../src/dev-toolbar/page-report.ts';
import { document, report, withContent, type Placed } from '../intake/content-folder.ts';

const files = {
  'documents/2013/1789-qd-ubnd.md': document(),
  'reports/2014/thu.md': report({
    'Bài\n': 'Bài thử\n',
    'topics:': 'draft: true\ntopics:',
    'Nội dung.':
      'Hai  chữ. Quyết định 1789/QĐ-UBND ngày 5/6/2013, Công văn 77/UBND-VX ngày 8/1/2014, Quyết định 12/QĐ-UBND.',
  }),
};

describe('what the toolbar tells', () => {
  it('of a report: its messages and no other file’s, its citations with where they lead, that it is a draft', async () => {
    const { messages, ...page } = await told('/bai-viet/2014/thu/', files);
    expect(page).toEqual({
      file: 'content/reports/2014/thu.md',
      draft: true,
      more: 0,
      citations: [
        {
          text: '1789/QĐ-UBND, ngày 5 tháng 6 năm 2013, UBND tỉnh Thanh Hóa',
          line: 12,
          path: '/van-ban/2013/1789-qd-ubnd/',
          status: 'đã rõ văn bản',
        },
        {
          text: '77/UBND-VX, ngày 8 tháng 1 năm 2014, UBND tỉnh Thanh Hóa',
          line: 12,
          path: '/van-ban/2014/77-ubnd-vx/',
          status: 'đã rõ văn bản',
        },
        { text: '12/QĐ-UBND, chưa rõ năm, UBND tỉnh Thanh Hóa', line: 12, path: null, status: 'chưa rõ năm' },
      ],
    });
    expect(messages.map(({ place, severity }) => `${place} ${severity}`)).toEqual([
      'content/reports/2014/thu.md:12:4 warning',
      'content/reports/2014/thu.md:12:59 warning',
      'content/reports/2014/thu.md:12:96 warning',
    ]);
    expect(messages[0]).toMatchObject({ what: 'thừa dấu cách giữa hai chữ', remedy: 'để một dấu cách' });
  });

  it('of a report under a path, and of a document', async () => {
    expect((await told('/x/bai-viet/2014/thu/', files)).file).toBe('content/reports/2014/thu.md');
    expect((await told('/van-ban/2013/1789-qd-ubnd/', files)).file).toBe(
      'content/documents/2013/1789-qd-ubnd.md',
    );
  });

  it('of a page made from many files: what is wrong anywhere, as much as fits', async () => {
    const many = { 'reports/2014/thu.md': report({ 'Bài\n': 'Bài thử\n', 'Nội dung.': 'a  b '.repeat(60) }) };
    const { file, messages, more } = await told('/', many);
    expect({ file, messages: messages.length, more }).toEqual({ file: null, messages: 50, more: 11 });
  });
});

function told(path: string, content: Readonly<Record<string, Placed>>): Promise<PageReport> {
  return withContent(content, async (root) => pageReport(path, await checkContent(root)));
}
