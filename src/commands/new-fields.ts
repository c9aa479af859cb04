import { isoDate } from '../domain/dates.ts';
import { parseNumber } from '../domain/document-number.ts';
import { slugify } from '../domain/fold.ts';
import { defaultIssuer, issuerOf } from '../domain/issuers.ts';
import { mendText } from '../intake/text-faults.ts';
import { site } from '../site.ts';

/** What `npm run new` asks of a report, in this order; each is a flag as well. */
export const reportFields: readonly Field[] = [
  { flag: 'title', question: 'Tên bài viết', read: name },
  { flag: 'summary', question: 'Tóm tắt: một hoặc hai câu nói bài có gì', read: required },
  { flag: 'date', question: 'Ngày của sự việc (không phải ngày đăng)', example: '8/1/2014', read: day },
  { flag: 'topic', question: 'Chủ đề', read: (text) => ({ value: text }) },
  { flag: 'source', question: 'Nơi đăng bài gốc', example: 'mic.gov.vn', read: required },
  { flag: 'source-title', question: 'Tên bài gốc', read: required },
  {
    flag: 'url',
    question: 'Địa chỉ bài gốc (không biết chắc thì bỏ trống)',
    optional: true,
    read: webAddress,
  },
];

/** What `npm run new` asks of a document. */
export const documentFields: readonly Field[] = [
  { flag: 'number', question: 'Số, ký hiệu', example: '1789/QĐ-UBND', read: number },
  { flag: 'issued', question: 'Ngày ban hành', example: '5/6/2013', read: day },
  { flag: 'issuer', question: 'Cơ quan ban hành', read: required, suggest: suggestedIssuer },
  { flag: 'title', question: 'Trích yếu: chữ đứng sau “về việc ban hành …”, chép đúng', read: required },
  { flag: 'topic', question: 'Chủ đề', read: (text) => ({ value: text }) },
];

/** What is wrong with a name for a file, which becomes an address; nothing where it is right. */
export function faultOfSlug(text: string): string | undefined {
  return text !== '' && slugify(text) === text
    ? undefined
    : 'Chỉ dùng chữ thường không dấu, chữ số và gạch nối';
}

/**
 * A day as ISO, from how it is written in Vietnamese or as ISO itself.
 *
 * @example readDay('8/1/2014') // '2014-01-08'
 */
export function readDay(text: string): string | null {
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const [year, month, rest] = written ? [written[3], written[2], written[1]] : (iso?.slice(1) ?? []);
  return isoDate(Number(year), Number(month), Number(rest));
}

function required(text: string): Answer {
  const value = mendText(text).trim().replace(/\s+/g, ' ');
  return value === '' ? { fault: 'Mục này không được để trống' } : { value };
}

/** A title that an address can be made of. */
function name(text: string): Answer {
  const answer = required(text);
  return answer.value !== undefined && slugify(answer.value) === ''
    ? { fault: 'Tên phải có chữ hoặc số' }
    : answer;
}

function day(text: string): Answer {
  const value = readDay(text);
  return value === null ? { fault: 'Không có ngày ấy; viết như 8/1/2014' } : { value };
}

function number(text: string): Answer {
  const read = parseNumber(mendText(text));
  return read ? { value: read.canonical } : { fault: 'Viết như 1789/QĐ-UBND hoặc 2977/2013/QĐ-UBND' };
}

function webAddress(text: string): Answer {
  const value = text.trim();
  return value === '' || /^https?:\/\/[^\s/]+/.test(value)
    ? { value }
    : { fault: 'Viết đầy đủ, bắt đầu bằng https:// hoặc http://' };
}

function suggestedIssuer({ number: written = '' }: Readonly<Record<string, string>>): string {
  return issuerOf(written, site.place)?.name ?? defaultIssuer(site.place);
}

/** One thing to be asked, or to be given as a flag. */
export interface Field {
  readonly flag: string;
  readonly question: string;
  readonly example?: string;
  readonly optional?: boolean;
  /** The answer in the form that is written, or what is wrong with it. */
  readonly read: (text: string) => Answer;
  /** An answer that the earlier ones suggest. */
  readonly suggest?: (answers: Readonly<Record<string, string>>) => string;
}

interface Answer {
  readonly value?: string;
  readonly fault?: string;
}
