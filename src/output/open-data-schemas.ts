import { z } from 'astro/zod';
import { documentStatuses } from '../domain/document-status.ts';

const url = z.string().describe('Địa chỉ trang, tính từ gốc của trang web, không có gạch chéo đầu.');
const day = z.iso.date();
const reportId = z.string().regex(/^\d{4}\/[a-z0-9-]+$/);
const documentIdentifier = z.string().regex(/^\d{4}\/[a-z0-9-]+$/);

/** One report in `du-lieu/reports.json`. */
export const reportRecord = z.strictObject({
  id: reportId.describe('Mã bài viết: năm/tên.'),
  url,
  title: z.string().describe('Tiêu đề.'),
  summary: z.string().describe('Tóm tắt một hai câu.'),
  date: day.describe('Ngày của sự việc được tường thuật (ISO 8601).'),
  topics: z.array(z.string()).describe('Mã các chủ đề.'),
  source: z
    .looseObject({ name: z.string(), title: z.string() })
    .describe('Nguồn của các dữ kiện: ít nhất có name và title.'),
  event: z
    .looseObject({ name: z.string(), date: day })
    .nullable()
    .describe('Sự kiện được tường thuật, hoặc null.'),
  corrections: z
    .array(z.strictObject({ date: day, note: z.string() }))
    .describe('Các lần đính chính, lần mới nhất ở cuối.'),
  documents: z.array(documentIdentifier).describe('Mã các văn bản mà bài dẫn, theo thứ tự trong bài.'),
});

/** One document of the register in `du-lieu/documents.json` and `.csv`. */
export const documentRecord = z.strictObject({
  id: documentIdentifier.describe('Mã văn bản: năm/số-ký-hiệu viết liền không dấu.'),
  url,
  number: z.string().describe('Số, ký hiệu.'),
  year: z.int().describe('Năm ban hành.'),
  issued: day.nullable().describe('Ngày ban hành (ISO 8601), hoặc null nếu chưa rõ.'),
  issuer: z.string().describe('Cơ quan ban hành.'),
  type: z.string().nullable().describe('Loại văn bản, hoặc null nếu chưa rõ.'),
  title: z.string().nullable().describe('Trích yếu, hoặc null nếu văn bản mới chỉ được dẫn.'),
  topics: z.array(z.string()).describe('Mã các chủ đề.'),
  status: z.enum(documentStatuses).describe('Tình trạng hiệu lực mà tư liệu này biết.'),
  statusAsOf: day.nullable().describe('Ngày của thông tin hiệu lực, hoặc null.'),
  statusSource: z.string().nullable().describe('Nguồn của thông tin hiệu lực, hoặc null.'),
  recorded: z.boolean().describe('true nếu văn bản có trong content/documents, false nếu mới chỉ được dẫn.'),
  reports: z.array(reportId).describe('Mã các bài viết có dẫn văn bản.'),
});

/** One citation in `du-lieu/citations.json` and `.csv`. */
export const citationRecord = z.strictObject({
  report: reportId.describe('Mã bài viết có lời dẫn.'),
  url: url.describe('Địa chỉ chỗ dẫn trong bài, tính từ gốc của trang web.'),
  text: z.string().describe('Số, ký hiệu đúng như bài viết ghi.'),
  number: z.string().describe('Số, ký hiệu đã chuẩn hóa (bỏ dấu cách và xuống dòng).'),
  issued: day.nullable().describe('Ngày ban hành ghi bên cạnh (ISO 8601), hoặc null.'),
  issuer: z.string().nullable().describe('Cơ quan ban hành.'),
  issuerFrom: z
    .enum(['text', 'symbol', 'default'])
    .describe(
      'Vì sao biết cơ quan ban hành: bài ghi rõ (text), ký hiệu cho biết (symbol), mặc định (default).',
    ),
  document: documentIdentifier.nullable().describe('Mã văn bản, hoặc null nếu chưa xác định được.'),
  status: z
    .enum(['resolved', 'ambiguous', 'undated'])
    .describe('resolved: đã rõ văn bản; ambiguous: nhiều văn bản cùng số; undated: thiếu ngày, năm.'),
  passage: z.string().describe('Câu văn chứa lời dẫn.'),
  source: z.string().describe('Chỗ dẫn trong tệp Markdown: tệp:dòng:cột.'),
});

/** The files of the open data: what a row of each is. */
export const dataFiles = {
  reports: { title: 'Bài viết', row: reportRecord, formats: ['json'] },
  documents: { title: 'Sổ văn bản', row: documentRecord, formats: ['json', 'csv'] },
  citations: { title: 'Dẫn chiếu', row: citationRecord, formats: ['json', 'csv'] },
} as const;

export type ReportRecord = z.infer<typeof reportRecord>;
export type DocumentRecord = z.infer<typeof documentRecord>;
export type CitationRecord = z.infer<typeof citationRecord>;

/** The fields of a row with what each means, in Vietnamese. */
export function describeFields(row: z.ZodObject): { name: string; description: string }[] {
  return Object.entries(row.shape).map(([name, field]) => ({
    name,
    description: z.globalRegistry.get(field)?.description ?? '',
  }));
}

/** A JSON Schema (draft 2020-12) of a file of the open data: a list of rows. */
export function jsonSchemaOf(name: keyof typeof dataFiles): Readonly<Record<string, unknown>> {
  const { title, row } = dataFiles[name];
  return { ...z.toJSONSchema(z.array(row)), $id: `${name}.schema.json`, title };
}
