import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { promisify } from 'node:util';
import { describe, expect, it, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { answersTo, askSlug } from '../../../src/commands/new-answers.ts';
import { readCall, WrongCall } from '../../../src/commands/new-call.ts';
import { documentFields, reportFields } from '../../../src/commands/new-fields.ts';
import { isError } from '../../../src/intake/problems.ts';
import { withContent } from '../intake/content-folder.ts';

const COMMAND = path.resolve(import.meta.dirname, '../../../src/commands/new.ts');
const REPORT = [
  'bai-viet',
  '--summary',
  'Tóm tắt.',
  '--date',
  '8/1/2014',
  '--source',
  'a',
  '--source-title',
  'b',
];
const DOCUMENT = ['van-ban', '--issued', '5/6/2013', '--title', 'Quy chế', '--topic', 'bao-chi'];

describe('npm run new with flags', { timeout: 60_000 }, () => {
  test.each([
    [
      'a report with a name from its title, a draft',
      [...REPORT, '--title', 'Sở Thông tin: “sơ kết” #1', '--topic', 'bao-chi'],
      'content/reports/2014/so-thong-tin-so-ket-1.md',
      /^---\ntitle: "Sở Thông tin: “sơ kết” #1"\nsummary: Tóm tắt\.\ndate: 2014-01-08\ntopics: \[bao-chi\]\nsource:\n {2}name: a\n {2}title: b\ndraft: true\n---\n$/,
    ],
    [
      'a report with a name of its own, letters composed, spaces single',
      [
        ...REPORT,
        '--title',
        'Quyết  định'.normalize('NFD'),
        '--topic',
        '',
        '--slug',
        'ten-khac',
        '--publish',
      ],
      'content/reports/2014/ten-khac.md',
      /^---\ntitle: Quyết định\n(?!.*draft)/s,
    ],
    [
      'a name no longer than an address should be, cut at a word',
      [...REPORT, '--title', 'một hai ba bốn năm '.repeat(6), '--topic', ''],
      'content/reports/2014/mot-hai-ba-bon-nam-mot-hai-ba-bon-nam-mot-hai-ba-bon-nam-mot.md',
      /^---/,
    ],
    [
      'a document with the number and the issuer as the register has them',
      [...DOCUMENT, '--number', '1789 / QÐ – UBND'],
      'content/documents/2013/1789-qd-ubnd.md',
      /^---\nnumber: 1789\/QĐ-UBND\nissued: 2013-06-05\nissuer: UBND tỉnh Thanh Hóa\ntitle: Quy chế\ntopics: \[bao-chi\]\n---\n$/,
    ],
    [
      'a document of another province',
      [...DOCUMENT, '--number', '1789/QĐ-UBND', '--issuer', 'Uỷ ban nhân dân tỉnh Khánh Hoà'],
      'content/documents/2013/1789-qd-ubnd-khanh-hoa.md',
      /\nissuer: UBND tỉnh Khánh Hòa\n/,
    ],
  ])('writes %s, without errors', async (_, flags, file, text) => {
    await withContent({}, async (root) => {
      expect(await call(root, flags)).toEqual({ code: 0, out: `${file}\n`, err: '' });
      expect(await readFile(path.join(root, file), 'utf8')).toMatch(text);
      expect((await checkContent(root)).problems.filter(isError)).toEqual([]);
    });
  });

  it('never overwrites', async () => {
    const mine = { 'reports/2014/bai.md': 'của tôi', 'documents/2013/1789-qd-ubnd.md': 'của tôi' };
    await withContent(mine, async (root) => {
      const report = await call(root, [...REPORT, '--title', 'Bài', '--topic', '']);
      expect(report).toMatchObject({
        code: 1,
        err: expect.stringMatching(/bai\.md đã có, không ghi đè.*--slug/),
      });
      const document = await call(root, [...DOCUMENT, '--number', '1789/QĐ-UBND']);
      expect(document).toMatchObject({
        code: 1,
        err: expect.stringMatching(/đã có, không ghi đè. Sửa tệp ấy\./),
      });
      for (const file of Object.keys(mine)) {
        expect(await readFile(path.join(root, 'content', file), 'utf8')).toBe('của tôi');
      }
    });
  });

  test.each([
    ['a day that does not exist', [...REPORT, '--date', '31/2/2014'], '--date 31/2/2014: Không có ngày ấy'],
    ['what is missing', ['bai-viet', '--title', 'Bài'], 'Thiếu --summary, --date, --topic, --source'],
    ['a title without letters', [...REPORT, '--title', '!!!'], '--title !!!: Tên phải có chữ hoặc số.'],
    ['a name that climbs', [...REPORT, '--slug', '../x'], '--slug ../x: Chỉ dùng chữ thường'],
    [
      'a number that is none',
      [...DOCUMENT, '--number', 'không số'],
      '--number không số: Viết như 1789/QĐ-UBND',
    ],
    ['a flag that it does not know', ['bai-viet', '--tieude', 'x'], 'Không có cờ --tieude.'],
    ['a flag without its value', ['bai-viet', '--title'], 'Cờ --title: ghi sai giá trị.'],
    ['a word that it does not know', ['tin'], 'Không hiểu “tin”'],
  ])('refuses %s', async (_, flags, said) => {
    const asked = async () => {
      const { kind, flags: told } = readCall(flags);
      await answersTo(kind === 'van-ban' ? documentFields : reportFields, told, TOPICS, null);
    };
    await expect(asked()).rejects.toThrow(WrongCall);
    await expect(asked()).rejects.toThrow(said);
  });

  it('says how it is called where it was called wrongly', async () => {
    await withContent({}, async (root) => {
      const said = 'Thiếu loại: bai-viet hoặc van-ban.\n\nCách dùng: npm run new';
      expect(await call(root, [])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) });
    });
  });

  test.each([
    [
      'a topic that is not in the list',
      [...REPORT, '--title', 'Bài thử', '--topic', 'x'],
      'bai-thu.md:5: topics.0: không có chủ đề “x”: thêm chủ đề vào content/topics.yaml, hoặc chọn một trong: bao-chi',
    ],
    [
      'a number of another year than the day',
      [...DOCUMENT, '--number', '1789/2012/QĐ-UBND'],
      'số, ký hiệu ghi năm 2012 nhưng ngày ban hành là 2013-06-05',
    ],
  ])('writes nothing for %s', async (_, flags, said) => {
    await withContent({}, async (root) => {
      expect(await call(root, flags)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(said) });
      expect(await readdir(path.join(root, 'content'), { recursive: true })).toHaveLength(8);
    });
  });
});

describe('npm run new with questions', () => {
  it('asks of a report what no flag has told, and again where an answer is wrong', async () => {
    const { terminal, screen } = typing([
      '',
      'Bài thử',
      'Tóm tắt.',
      '31/2/2014',
      '{erase}8/1/2014',
      ' ',
      'a',
      'b',
      '',
    ]);
    const answers = await answersTo(reportFields, {}, TOPICS, terminal);
    expect(answers).toEqual({
      title: 'Bài thử',
      summary: 'Tóm tắt.',
      date: '2014-01-08',
      topic: 'bao-chi',
      source: 'a',
      'source-title': 'b',
      url: '',
    });
    expect(screen()).toContain('Mục này không được để trống');
    expect(screen()).toContain('Không có ngày ấy; viết như 8/1/2014');
  });

  it('suggests the issuer that the number tells', async () => {
    const { terminal } = typing(['30/2020/NĐ-CP', '5/3/2020', '', 'công tác văn thư', '']);
    const answers = await answersTo(documentFields, {}, TOPICS, terminal);
    expect(answers).toMatchObject({ number: '30/2020/NĐ-CP', issued: '2020-03-05', issuer: 'Chính phủ' });
  });

  it('asks for another name where a file has the first', async () => {
    const { terminal, screen } = typing(['Tên có dấu', '{erase}ten-khac']);
    expect(await askSlug('content/reports/2014/bai.md', terminal)).toBe('ten-khac');
    expect(screen()).toContain('content/reports/2014/bai.md đã có');
    expect(screen()).toContain('Chỉ dùng chữ thường không dấu');
  });
});

const TOPICS = [{ id: 'bao-chi', name: 'Báo chí', also: [] }];

async function call(
  root: string,
  flags: readonly string[],
): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [COMMAND, ...flags], {
      cwd: root,
    });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

/** A terminal at which somebody types a line when the screen has stopped changing. */
function typing(lines: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 });
  const rest = [...lines];
  let shown = '';
  let next: NodeJS.Timeout | undefined;
  output.on('data', (part) => {
    shown += part;
    clearTimeout(next);
    next = setTimeout(() => {
      const line = rest.shift();
      if (line === undefined) return;
      for (const key of line.replace('{erase}', '\b'.repeat(40))) input.write(key);
      input.write('\r');
    }, 30);
  });
  return { terminal: { input, output }, screen: () => shown };
}
