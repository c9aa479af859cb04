import { yearOf } from './dates.ts';
import type { Citation } from './citation.ts';

/**
 * Gives the later citations of a text what its earlier ones said of the same number: a writer names the date and the
 * issuer once. Only where the earlier ones agree; a text that cites two documents of one number settles nothing.
 *
 * @param citations of one text, in its order
 */
export function settleWithin<One extends Settled>(citations: readonly One[]): One[] {
  const said = new Map<string, One[]>();
  return citations.map((citation) => {
    const earlier = said.get(citation.number) ?? [];
    const issuer = settledIssuer(citation, earlier);
    const year = citation.year ?? theOnly(earlier.filter((one) => one.issuer === issuer).map(yearGiven));
    const settled = { ...citation, issuer, year };
    said.set(citation.number, [...earlier, settled]);
    return settled;
  });
}

/** The issuer written beside it or told by the symbol, else the one that this text has named for the number. */
function settledIssuer(citation: Settled, earlier: readonly Settled[]): string {
  if (citation.issuerFrom !== 'default') return citation.issuer;
  const sameYear = earlier.filter(
    (one) => citation.year === null || one.year === null || one.year === citation.year,
  );
  return theOnly(sameYear.map(({ issuer }) => issuer)) ?? citation.issuer;
}

function yearGiven({ issued, year }: Settled): number | null {
  return year ?? (issued === null ? null : yearOf(issued));
}

/** The one value that all agree on, nulls aside; null where there is none or there are several. */
function theOnly<Value>(values: readonly (Value | null)[]): Value | null {
  const distinct = new Set(values.filter((value) => value !== null));
  const [only] = distinct;
  return distinct.size === 1 && only !== undefined ? only : null;
}

type Settled = Pick<Citation, 'number' | 'year' | 'issued' | 'issuer' | 'issuerFrom'>;
