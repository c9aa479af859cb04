import { expect, it } from 'vitest';
import type { CitationRecord, DocumentRecord } from '../../../src/output/open-data-schemas.ts';
import { registerNotices } from '../../../src/output/register-notices.ts';

const citation: CitationRecord = {
  report: '2014/a',
  url: 'bai-viet/2014/a/#dan-1789-qd-ubnd',
  text: '1789/QĐ-UBND',
  number: '1789/QĐ-UBND',
  issued: '2013-06-05',
  issuer: 'UBND tỉnh Thanh Hóa',
  issuerFrom: 'default',
  document: '2013/1789-qd-ubnd',
  status: 'resolved',
  passage: 'Theo 1789/QĐ-UBND.',
  source: 'content/reports/2014/a.md:12:5',
};
const document: DocumentRecord = {
  id: '2013/1789-qd-ubnd',
  url: 'van-ban/2013/1789-qd-ubnd/',
  number: '1789/QĐ-UBND',
  year: 2013,
  issued: '2013-06-05',
  issuer: 'UBND tỉnh Thanh Hóa',
  type: 'Quyết định',
  title: 'Quy chế',
  topics: [],
  status: 'chưa xác minh',
  statusAsOf: null,
  statusSource: null,
  recorded: true,
  reports: ['2014/a'],
};

it.each([
  ['all is well', {}, {}, []],
  [
    'a citation that fits no document',
    { document: null, status: 'undated', issued: null },
    {},
    [
      'content/reports/2014/a.md:12:5: 1789/QĐ-UBND: chưa rõ năm, sổ không có văn bản nào mang số này của cơ quan này: ghi thêm ngày ban hành bên cạnh',
    ],
  ],
  [
    'a citation that fits several',
    { document: null, status: 'ambiguous', issued: null },
    {},
    [
      'content/reports/2014/a.md:12:5: 1789/QĐ-UBND: nhiều văn bản cùng mang số này: ghi thêm ngày ban hành bên cạnh',
    ],
  ],
  [
    'a day that contradicts the register',
    { issued: '2013-06-15' },
    {},
    [
      'content/reports/2014/a.md:12:5: 1789/QĐ-UBND: ngày ghi trong bài (15/6/2013) khác ngày trong sổ (5/6/2013): sửa chỗ sai',
    ],
  ],
  ['a citation without a day contradicts nothing', { issued: null }, {}, []],
  ['a document without a day is contradicted by nothing', {}, { issued: null }, []],
  [
    'a document that nobody has recorded',
    {},
    { recorded: false },
    [
      'content/documents/2013/1789-qd-ubnd.md: 1789/QĐ-UBND (UBND tỉnh Thanh Hóa): được dẫn nhưng chưa ghi sổ: thêm tệp này khi biết trích yếu',
    ],
  ],
] as const)('%s', (_, citationChanges, documentChanges, lines) => {
  const notices = registerNotices({
    documents: [{ ...document, ...documentChanges }],
    citations: [{ ...citation, ...citationChanges }],
  });
  expect(notices).toEqual(lines);
});

it('tells of every citation and every document, a line each', () => {
  const open = { ...citation, document: null, status: 'undated' } as const;
  const unrecorded = { ...document, recorded: false };
  const other = { ...unrecorded, id: '2013/1895-qd-ubnd', number: '1895/QĐ-UBND' };
  expect(registerNotices({ documents: [unrecorded, other], citations: [open, open] })).toHaveLength(4);
});

it('tells of a number that several documents bear, with what tells them apart', () => {
  const away = { ...document, id: '2013/1789-qd-ubnd-khanh-hoa', issuer: 'UBND tỉnh Khánh Hòa' };
  expect(registerNotices({ documents: [document, away], citations: [citation] })).toEqual([
    'số 1789/QĐ-UBND: 2 văn bản cùng mang số này: 2013/1789-qd-ubnd (UBND tỉnh Thanh Hóa), 2013/1789-qd-ubnd-khanh-hoa (UBND tỉnh Khánh Hòa): lời dẫn cần ghi ngày và cơ quan ban hành',
  ]);
});
