import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type Build } from './build-site.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const report = (more: string) =>
  `---\ntitle: Thử\nsummary: Thử.\ntopics: []\nsource: { name: a, title: b }\n${more}\n---\n\nThử.\n`;

/** One file for each way in which an editor goes wrong, and what is said of it. */
const mistakes = [
  ['reports/2014/thieu-ngay.md', report(''), /reports\/2014\/thieu-ngay\.md:2: date: thiếu trường này: .+/],
  [
    'reports/2014/truong-la.md',
    report('date: 2014-01-08\ntacgia: X'),
    /truong-la\.md:7: tacgia: trường lạ “tacgia”: .+/,
  ],
  [
    'reports/2014/ngay-sai.md',
    report('date: 2014-02-30'),
    /ngay-sai\.md:6: date: “2014-02-30” không phải ngày có thật.*: .+/,
  ],
  [
    'reports/2014/chu-de-la.md',
    report('date: 2014-01-08').replace('topics: []', 'topics: [khong-co]'),
    /chu-de-la\.md:4: topics\.0: không có chủ đề “khong-co”: .+/,
  ],
  [
    'reports/2014/to-hop.md',
    report('date: 2014-01-08').replace('Thử.\n', 'Thử.\n'.normalize('NFD')),
    /to-hop\.md:\d+: .+NFD.+: .+/,
  ],
  [
    'reports/2014/yaml-hong.md',
    report('date: 2014-01-08').replace('title: Thử', 'title: Thử: hai chấm'),
    /yaml-hong\.md:2: YAML: .+: .+/,
  ],
  [
    'reports/2014/Bai Moi.md',
    report('date: 2014-01-08'),
    /Bai Moi\.md:1: tên tệp: tên “Bai Moi” không dùng làm địa chỉ được: .+/,
  ],
  [
    'reports/2014/bai-moi.md',
    report('date: 2014-01-08'),
    /bai-moi\.md:1: tên tệp: trùng với .*Bai Moi\.md: .+/,
  ],
  [
    'documents/2013/sai-ten.md',
    '---\nnumber: "1789/QĐ-UBND"\nissued: 2013-06-05\nissuer: UBND tỉnh Thanh Hóa\ntitle: Thử\n---\n',
    /sai-ten\.md:1: tên tệp: .*: đổi tên tệp thành 1789-qd-ubnd\.md/,
  ],
] as const;

describe('a build of content with mistakes', () => {
  let build: Build;
  let content: string;

  beforeAll(async () => {
    content = await mkdtemp(path.join(tmpdir(), 'content-'));
    await cp(path.join(PROJECT, 'content'), content, { recursive: true });
    for (const [file, text] of mistakes) await writeFile(path.join(content, file), text);
    build = await buildSite({ content });
  });

  afterAll(async () => {
    await rm(content, { recursive: true });
    await rm(build.root, { recursive: true });
  });

  it('stops', () => {
    expect(build.code).toBe(1);
  });

  it.each(mistakes.map(([file, , line]) => [file, line] as const))('names what is wrong in %s', (_, line) => {
    expect(build.output.split('\n').filter((one) => line.test(one))).not.toEqual([]);
  });

  it('tells every mistake at once, and shows no stack trace', () => {
    expect(build.output).toMatch(/\d+ lỗi trong content\//);
    expect(build.output).not.toMatch(/^\s+at .+\(?.+:\d+:\d+\)?$/m);
  });
});
