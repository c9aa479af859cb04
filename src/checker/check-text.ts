import type { Citation } from '../domain/citation.ts';
import { findCitations } from '../domain/citations.ts';
import type { Place } from '../domain/place.ts';
import { settleWithin } from '../domain/settle-citations.ts';

/** More than this is not read: a browser on a cheap phone must answer at once. */
export const LONGEST_TEXT = 200_000;

/**
 * The citations of a pasted text, line by line, as a report's would be read: a later one takes the year and the issuer
 * that an earlier one of the same number gave.
 *
 * @param text plain text; no more than {@link LONGEST_TEXT} characters of it are read
 * @returns positions are UTF-16 offsets into the text
 */
export function checkText(text: string, place: Place): readonly CheckedCitation[] {
  const found: CheckedCitation[] = [];
  let offset = 0;
  for (const line of text.slice(0, LONGEST_TEXT).split('\n')) {
    for (const citation of findCitations(line, place)) {
      found.push({ ...citation, start: citation.start + offset, end: citation.end + offset });
    }
    offset += line.length + 1;
  }
  return settleWithin(found);
}

/**
 * What the register says of a citation.
 *
 * @param known documents of the register that bear its number
 */
export function lookUp<Known extends KnownDocument>(
  { number, year, issuer }: Pick<CheckedCitation, 'number' | 'year' | 'issuer'>,
  known: readonly Known[],
): Finding<Known> {
  const fitting = known.filter((document) => {
    return (
      document.number === number && document.issuer === issuer && (year === null || document.year === year)
    );
  });
  const [only, ...others] = fitting;
  if (!only) return { kind: 'unknown', documents: known.filter((document) => document.number === number) };
  return others.length > 0 ? { kind: 'ambiguous', documents: fitting } : { kind: 'known', documents: [only] };
}

/** A citation as one line of a list to copy. */
export function citationLine({ type, number, issued, year, issuer }: CheckedCitation): string {
  const when = issued ?? (year === null ? '' : String(year));
  return [[type, number].filter(Boolean).join(' '), when, issuer].filter(Boolean).join('; ');
}

/** A citation of a pasted text. */
export type CheckedCitation = Citation;

/** A document of the register, as far as the check needs it. */
export interface KnownDocument {
  readonly number: string;
  readonly year: number;
  readonly issuer: string;
}

/** `unknown` lists documents of the same number that do not fit, for the reader to compare. */
export interface Finding<Known> {
  readonly kind: 'known' | 'ambiguous' | 'unknown';
  readonly documents: readonly Known[];
}
