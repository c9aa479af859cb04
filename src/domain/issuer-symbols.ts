import { departments, ministries } from './fields-of-state.ts';
import { localIssuers, type LocalIssuer } from './local-issuers.ts';
import { nationalIssuers, type NationalIssuer } from './national-issuers.ts';
import { foldSymbol, mendLetters } from './number-grammar.ts';

/** Every body of the tables. */
export const allIssuers: readonly Issuer[] = [
  ...[...nationalIssuers, ...ministries].map((issuer) => ({ reach: 'national', ...issuer }) as const),
  ...[...localIssuers, ...departments].map((issuer) => ({ reach: 'local', ...issuer }) as const),
];
/** The known symbol that a group of letters means (`ubnd` → `UBND`, `SGD&ĐT` → `SGDĐT`, `qh13` → `QH13`), or null. */
export function issuerSymbol(letters: string): string | null {
  const plain = mendLetters(letters).replaceAll('&', '');
  if (LEGISLATURE.test(plain)) return plain.toUpperCase();
  return SPELLED.get(plain.toUpperCase()) ?? FOLDED.get(foldSymbol(plain)) ?? null;
}

/** The body that a symbol from {@link issuerSymbol} names. */
export function issuerOfSymbol(symbol: string): Issuer | undefined {
  return ISSUERS.get(symbol.replace(/\d+$/, ''));
}

/** Whether a symbol is that of the National Assembly, its standing committee or the former Council of State. */
export function isLegislature(symbol: string): boolean {
  return LEGISLATURE.test(symbol);
}

/** A body that the tables know. */
export type Issuer =
  ({ readonly reach: 'national' } & NationalIssuer) | ({ readonly reach: 'local' } & LocalIssuer);

const LEGISLATURE = /^(?:QH|UBTVQH|HĐNN)\d{0,2}$/i;

const ISSUERS: ReadonlyMap<string, Issuer> = new Map(
  allIssuers.flatMap((issuer) => issuer.symbols.map((symbol) => [symbol, issuer] as const)),
);
const SYMBOLS = [...ISSUERS.keys()];
const SPELLED = new Map(SYMBOLS.map((symbol) => [symbol.toUpperCase(), symbol]));
const FOLDED = new Map(SYMBOLS.map((symbol) => [foldSymbol(symbol), symbol]));
