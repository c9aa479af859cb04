import { yearOf } from './dates.ts';
import type { Citation } from './citation.ts';

/**
 * Gives the later citations of a text what its earlier ones said of the same number: a writer names the date and the
 * issuer once. Only where the earlier ones agree; a text that cites two documents of one number settles nothing.
 *
 * @param citations of one text, in its order
 */
export function settleWithin<One extends Settled>(citations: readonly One[]): One[] {
  const said = new Map<string, Said>();
  return citations.map((citation) => {
    const earlier = said.get(citation.number) ?? { issuers: new Map(), years: new Map() };
    const issuer = settledIssuer(citation, earlier);
    const year = citation.year ?? theOnly(earlier.years.get(issuer));
    const settled = { ...citation, issuer, year };
    const given = yearGiven(settled);
    add(earlier.issuers, ANY_YEAR, issuer);
    add(earlier.issuers, year, issuer);
    if (given !== null) add(earlier.years, issuer, given);
    said.set(citation.number, earlier);
    return settled;
  });
}

/** The issuer written beside it or told by the symbol, else the one that this text has named for the number. */
function settledIssuer({ issuer, issuerFrom, year }: Settled, { issuers }: Said): string {
  if (issuerFrom !== 'default') return issuer;
  const named = year === null ? [issuers.get(ANY_YEAR)] : [issuers.get(year), issuers.get(null)];
  return theOnly(...named) ?? issuer;
}

function yearGiven({ issued, year }: Settled): number | null {
  return year ?? (issued === null ? null : yearOf(issued));
}

/** The one value of all sets; null where there is none or there are several. */
function theOnly<Value>(...sets: readonly (ReadonlySet<Value> | undefined)[]): Value | null {
  let only: Value | null = null;
  for (const set of sets) {
    const [first] = set ?? [];
    if (set === undefined || first === undefined) continue;
    if (set.size > 1 || (only !== null && only !== first)) return null;
    only = first;
  }
  return only;
}

function add<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

const ANY_YEAR = 'any';

/** What a text has said of one number so far; kept as sets, so that a text of nothing but citations stays quick. */
interface Said {
  /** By year, `null` where none is known. */
  readonly issuers: Map<number | null | typeof ANY_YEAR, Set<string>>;
  readonly years: Map<string, Set<number>>;
}

type Settled = Pick<Citation, 'number' | 'year' | 'issued' | 'issuer' | 'issuerFrom'>;
