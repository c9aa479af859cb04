import { yearOf } from './dates.ts';
import type { ReportCitation } from './citation.ts';

/**
 * Gives the later citations of a report what its earlier ones said of the same number: a writer names the date and the
 * issuer once. Only where the earlier ones agree; a report that cites two documents of one number settles nothing.
 *
 * @param citations of one report, in the order of its page
 */
export function settleWithin(citations: readonly ReportCitation[]): ReportCitation[] {
  const said = new Map<string, ReportCitation[]>();
  return citations.map((citation) => {
    const earlier = said.get(citation.number) ?? [];
    const issuer = settledIssuer(citation, earlier);
    const year = citation.year ?? theOnly(earlier.filter((one) => one.issuer === issuer).map(yearGiven));
    const settled = { ...citation, issuer, year };
    said.set(citation.number, [...earlier, settled]);
    return settled;
  });
}

/** The issuer written beside it or told by the symbol, else the one that this report has named for the number. */
function settledIssuer(citation: ReportCitation, earlier: readonly ReportCitation[]): string {
  if (citation.issuerFrom !== 'default') return citation.issuer;
  const sameYear = earlier.filter(
    (one) => citation.year === null || one.year === null || one.year === citation.year,
  );
  return theOnly(sameYear.map(({ issuer }) => issuer)) ?? citation.issuer;
}

function yearGiven({ issued, year }: ReportCitation): number | null {
  return year ?? (issued === null ? null : yearOf(issued));
}

/** The one value that all agree on, nulls aside; null where there is none or there are several. */
function theOnly<Value>(values: readonly (Value | null)[]): Value | null {
  const distinct = new Set(values.filter((value) => value !== null));
  const [only] = distinct;
  return distinct.size === 1 && only !== undefined ? only : null;
}
