import { findCitations } from '../../src/domain/citations.ts';
import type { GoldPassage, Trap } from './gold-set.ts';

/**
 * What the grammar makes of passages and traps. A citation counts as found where place and number are right; dates (day
 * and year) and issuers (name and source) are judged on those found.
 */
export function score(passages: readonly GoldPassage[], traps: readonly Trap[]): Score {
  const faults: string[] = [];
  const count = { expected: 0, found: 0, right: 0, dates: 0, issuers: 0 };
  for (const { text, place, citations, where } of passages) {
    const found = findCitations(text, place);
    count.expected += citations.length;
    count.found += found.length;
    for (const gold of citations) {
      const one = found.find(
        ({ start, end, number }) => start === gold.start && end === gold.end && number === gold.number,
      );
      if (!one) {
        faults.push(`${where}: missed ${gold.number}`);
        continue;
      }
      const dated = one.issued === gold.issued && one.year === gold.year;
      const issued = one.issuer === gold.issuer && one.issuerFrom === gold.issuerFrom;
      count.right += 1;
      count.dates += Number(dated);
      count.issuers += Number(issued);
      if (!dated)
        faults.push(
          `${where}: ${gold.number} is of ${gold.issued ?? gold.year}, read ${one.issued ?? one.year}`,
        );
      if (!issued)
        faults.push(
          `${where}: ${gold.number} is by ${gold.issuer} (${gold.issuerFrom}), read ${one.issuer} (${one.issuerFrom})`,
        );
    }
    const spans = new Set(citations.map(({ start, end }) => `${start}-${end}`));
    for (const { start, end, text: written } of found) {
      if (!spans.has(`${start}-${end}`)) faults.push(`${where}: ${JSON.stringify(written)} is no citation`);
    }
  }
  for (const { text, place, where, reason } of traps) {
    for (const { text: written } of findCitations(text, place)) {
      count.found += 1;
      faults.push(`${where}: ${written} is no citation (${reason})`);
    }
  }
  return {
    ...count,
    precision: count.right / count.found,
    recall: count.right / count.expected,
    dateShare: count.dates / count.right,
    issuerShare: count.issuers / count.right,
    faults,
  };
}

/** Counts, shares from 0 to 1, and each fault with its place in the gold files. */
export interface Score {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  readonly dates: number;
  readonly issuers: number;
  readonly precision: number;
  readonly recall: number;
  readonly dateShare: number;
  readonly issuerShare: number;
  readonly faults: readonly string[];
}
