import { numberSlug } from './document-number.ts';
import { issuerSlug } from './issuers.ts';
import type { Place } from './place.ts';

/**
 * What makes a document that document and no other: its number, its year and its issuer.
 * `1789/QĐ-UBND` of 2013 and of 2014, or of Thanh Hóa and of Khánh Hòa, are different documents.
 */
export interface DocumentIdentity {
  /** Canonical number. */
  readonly number: string;
  readonly year: number;
  /** Canonical issuer. */
  readonly issuer: string;
}

/**
 * The id of a document, which is also its address and its file name: `<year>/<number-slug>`, with the issuer appended
 * where neither the symbol nor the site's place tells it.
 *
 * @example documentId({ number: '40/2012/QĐ-UBND', year: 2012, issuer: 'UBND tỉnh Khánh Hòa' }, thanhHoa)
 * // '2012/40-2012-qd-ubnd-khanh-hoa'
 */
export function documentId({ number, year, issuer }: DocumentIdentity, place: Place): string {
  const suffix = issuerSlug(number, issuer, place);
  return `${year}/${numberSlug(number)}${suffix ? `-${suffix}` : ''}`;
}
