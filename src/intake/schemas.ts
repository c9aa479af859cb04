import { z } from 'astro/zod';
import { isIsoDate } from '../domain/dates.ts';
import { documentStatuses } from '../domain/document-status.ts';

const text = z.string().trim().min(1);
const date = z
  .string()
  .refine(isIsoDate, { params: { kind: 'wrong-date' } })
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const webAddress = z.string().regex(/^https?:\/\/[^\s/]+/, { error: 'not-a-web-address' });
const topicIds = z.array(text).describe('Các id có trong content/topics.yaml; chưa có thì để []');
const aliases = z
  .array(z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/, { error: 'wrong-alias' }))
  .default([])
  .describe('Các địa chỉ cũ của trang này, viết từ gốc trang: /bai-viet/2014/ten-cu/');

const source = z
  .strictObject({
    name: text.describe('Nơi đăng, ví dụ mic.gov.vn'),
    title: text.describe('Tên bài gốc'),
    author: text.optional().describe('Tác giả; không biết chắc thì bỏ'),
    url: webAddress.optional().describe('Địa chỉ đầy đủ, bắt đầu bằng https://'),
    published: date.optional().describe('Ngày đăng bài gốc'),
    retrieved: date.optional().describe('Ngày lấy bài gốc về'),
  })
  .describe('Nguồn của các dữ kiện');

const event = z
  .strictObject({
    name: text.describe('Tên sự kiện'),
    date: date.describe('Ngày diễn ra'),
    organizer: text.optional().describe('Đơn vị tổ chức'),
  })
  .describe('Sự kiện được kể');

const correction = z.strictObject({
  date: date.describe('Ngày đính chính'),
  note: text.describe('Đã sửa gì, một câu'),
});

/** Front matter of a report, `content/reports/<year>/<slug>.md`. Editors are shown the descriptions. */
export const reportSchema = z.strictObject({
  title: text.describe('Tên bài viết; không viết lại bằng dấu # trong nội dung'),
  summary: text.describe('Một hoặc hai câu nói bài có gì'),
  date: date.describe('Ngày của sự việc được kể, không phải ngày đăng: 2014-01-08'),
  topics: topicIds,
  source,
  event: event.optional(),
  corrections: z.array(correction).default([]).describe('Các lần đính chính, mới nhất để cuối'),
  draft: z.boolean().default(false).describe('true: bài nháp, chỉ thấy khi chạy npm run dev'),
  aliases,
});

/** Front matter of a recorded document, `content/documents/<year>/<number-slug>.md`. */
export const documentSchema = z
  .strictObject({
    number: text.describe('Số, ký hiệu, trong ngoặc kép: "1789/QĐ-UBND"'),
    issued: date.describe('Ngày ban hành: 2013-06-05'),
    issuer: text.describe('Cơ quan ban hành: UBND tỉnh Thanh Hóa'),
    title: text.describe('Trích yếu: chữ đứng sau “về việc ban hành …”, chép đúng'),
    topics: topicIds.default([]),
    status: z
      .enum(documentStatuses)
      .default(documentStatuses[0])
      .describe('Tình trạng hiệu lực; chỉ ghi khi đã kiểm tra'),
    statusAsOf: date.optional().describe('Ngày kiểm tra tình trạng hiệu lực'),
    statusSource: text.optional().describe('Kiểm tra ở đâu'),
    aliases,
  })
  .refine(
    (document) =>
      !documentStatuses.slice(1).includes(document.status) ||
      (document.statusAsOf !== undefined && document.statusSource !== undefined),
    { path: ['status'], params: { kind: 'status-without-source' }, when: ({ value }) => isRecord(value) },
  );

/** One topic of `content/topics.yaml`; its key is the id and the address. */
export const topicSchema = z.strictObject({
  name: text.describe('Tên chủ đề'),
  also: z.array(text).default([]).describe('Những chữ người đọc có thể gõ khi tìm chủ đề này'),
});

/** `content/glossary.yaml`: an abbreviation's expansion, in lower case. */
export const expansionSchema = text.describe('Cách viết đầy đủ, bằng chữ thường');

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** A report's front matter, checked. */
export type ReportData = z.infer<typeof reportSchema>;
/** A document's front matter, checked. */
export type DocumentData = z.infer<typeof documentSchema>;
/** A topic, checked. */
export type TopicData = z.infer<typeof topicSchema>;
