import { shortDate } from './dates.ts';
import type { RegisterDocument } from './register.ts';

/**
 * How a text cites a document in full: type, number, day, issuer and, where it is known, the title.
 *
 * @example 'Quyết định số 1789/QĐ-UBND ngày 5/6/2013 của UBND tỉnh Thanh Hóa về Quy chế …'
 */
export function officialCitation({ type, number, issued, year, issuer, title }: CitableDocument): string {
  const day = issued === null ? `năm ${year}` : `ngày ${shortDate(issued)}`;
  return `${type ?? 'Văn bản'} số ${number} ${day} của ${issuer}${title === null ? '' : ` (${title})`}`;
}

type CitableDocument = Pick<RegisterDocument, 'type' | 'number' | 'issued' | 'year' | 'issuer' | 'title'>;
