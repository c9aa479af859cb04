import type { IsoDate } from '../domain/dates.ts';
import { fold } from '../domain/fold.ts';
import type { NumberQuery } from './number-query.ts';

/**
 * Cuts the register into small files that answer a number or a day without a search engine.
 * A shard is named by the first digits of its documents' numbers (`17`; one digit for the numbers 1 to 9; three or more
 * where a shard would hold more than 150 documents) or by the month of issue (`2013-06`). Within a shard the likeliest
 * document of a number stands first: the site's own place, then the most cited, then the newest.
 *
 * @param place the name of the site's province, as it stands in the issuers' names
 * @returns name → rows, to be written as JSON under the address of `paths.search`
 */
export function numberShards(
  documents: readonly ShardDocument[],
  place: string,
): ReadonlyMap<string, readonly ShardRow[]> {
  const sorted = [...documents].sort((a, b) => likeliest(a, b, place));
  const shards = new Map<string, ShardRow[]>();
  split(sorted, 2, shards);
  for (const document of sorted) {
    if (document.issued) push(shards, document.issued.slice(0, 7), toRow(document));
  }
  return new Map([...shards].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The names of the shards that can answer a query, the surest first, at most four; of a single digit, which is mostly on
 * its way to more, only the surest.
 *
 * @param names the names of all shards of the site
 */
export function shardsFor(query: NumberQuery, names: readonly string[]): string[] {
  const { digits, issued } = query;
  if (digits === null) return issued && names.includes(issued.slice(0, 7)) ? [issued.slice(0, 7)] : [];
  const numbers = names.filter((name) => !name.includes('-'));
  const holding = numbers.filter(
    (name) => digits.startsWith(name) && (name.length > 1 || digits.length === 1),
  );
  const longer = numbers.filter((name) => name.startsWith(digits) && name !== digits);
  return [...holding.sort((a, b) => b.length - a.length).slice(0, 1), ...longer].slice(
    0,
    digits.length > 1 ? 4 : 1,
  );
}

/**
 * The documents that fit a typed number or day: those that are meant exactly first (with all of the year, symbol and day
 * that were typed), then others of the same number, then numbers that begin with the typed digits.
 *
 * @param rows the rows of the shards of {@link shardsFor}, in their order
 */
export function findByNumber(rows: readonly ShardRow[], query: NumberQuery): NumberMatch[] {
  const matches = rows.flatMap((row) => {
    const fit = fitOf(row, query);
    return fit ? [{ row, fit, extra: restIn(row, query.rest) }] : [];
  });
  if (!query.certain)
    return matches.filter(({ fit, extra }) => fit === 'exact' && extra === query.rest.length);
  return matches
    .map((match, i) => ({ match, i }))
    .sort((a, b) => FITS[a.match.fit] - FITS[b.match.fit] || b.match.extra - a.match.extra || a.i - b.i)
    .map(({ match }) => match);
}

/** How a document fits: as typed; the number but not the year, symbol or day; only the number's first digits. */
export type Fit = 'exact' | 'number' | 'begins';

export interface NumberMatch {
  readonly row: ShardRow;
  readonly fit: Fit;
  /** How many of the query's other words its title, type or issuer holds. */
  readonly extra: number;
}

/** A document as the register knows it, as far as a shard needs it, or a number that is cited without a year. */
export interface ShardDocument {
  /** What its address is made of: `<year>/<number-slug>`, or `so/<number-slug>` of a number without a year. */
  readonly id: string;
  readonly number: string;
  readonly year: number | null;
  readonly issued: IsoDate | null;
  readonly issuer: string;
  readonly type: string | null;
  readonly title: string | null;
  /** How many reports cite it. */
  readonly reports: number;
}

/** A document in a shard: a tuple, because the names of the fields would be half of the file. */
export type ShardRow = readonly [
  id: string,
  number: string,
  year: number | null,
  issued: IsoDate | null,
  issuer: string,
  type: string | null,
  title: string | null,
  reports: number,
];

const LARGEST = 150;
const FITS: Record<Fit, number> = { exact: 0, number: 1, begins: 2 };

function toRow(document: ShardDocument): ShardRow {
  const { id, number, year, issued, issuer, type, title, reports } = document;
  return [id, number, year, issued, issuer, type, title, reports];
}

function likeliest(a: ShardDocument, b: ShardDocument, place: string): number {
  const own = Number(b.issuer.includes(place)) - Number(a.issuer.includes(place));
  return own || b.reports - a.reports || (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1);
}

/** Groups by the first digits, and again by one digit more where a group is too large to load at once. */
function split(documents: readonly ShardDocument[], length: number, shards: Map<string, ShardRow[]>): void {
  const groups = new Map<string, ShardDocument[]>();
  for (const document of documents) push(groups, digitsOf(document.number).slice(0, length), document);
  for (const [name, group] of groups) {
    const whole = group.filter((document) => digitsOf(document.number).length <= length);
    const divisible = group.length > LARGEST && whole.length < group.length;
    const kept = divisible ? whole : group;
    if (kept.length > 0) shards.set(name, kept.map(toRow));
    if (divisible)
      split(
        group.filter((document) => !whole.includes(document)),
        length + 1,
        shards,
      );
  }
}

function push<T>(groups: Map<string, T[]>, name: string, item: T): void {
  const group = groups.get(name);
  if (group) group.push(item);
  else groups.set(name, [item]);
}

function digitsOf(number: string): string {
  return /\d+/.exec(number)?.[0].replace(/^0+(?=\d)/, '') ?? '';
}

function fitOf(row: ShardRow, query: NumberQuery): Fit | null {
  const [, number, year, issued] = row;
  if (query.digits === null) return issued === query.issued ? 'exact' : null;
  const digits = digitsOf(number);
  if (digits !== query.digits) return digits.startsWith(query.digits) ? 'begins' : null;
  const letters = fold(number).replace(/[^a-z]+/g, '');
  const fits =
    (query.year === null || query.year === year) &&
    (query.issued === null || query.issued === issued) &&
    query.symbol.every((part) => letters.includes(part));
  return fits ? 'exact' : 'number';
}

function restIn([, , , , issuer, type, title]: ShardRow, rest: readonly string[]): number {
  const text = ` ${fold(`${title ?? ''} ${issuer} ${type ?? ''}`).replace(/[^a-z0-9]+/g, ' ')}`;
  return rest.filter((word) => text.includes(` ${word}`)).length;
}
