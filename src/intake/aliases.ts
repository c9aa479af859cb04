import type { Problem } from './problems.ts';
import type { Place } from './yaml-faults.ts';

/**
 * The former addresses of entries that cannot lead anywhere: claimed twice, or the address of an entry that exists.
 *
 * @param entries all that `content/` holds, in the order in which they are read
 */
export function aliasClashes(entries: readonly AliasedEntry[]): Problem[] {
  const taken = new Map(entries.map(({ file, address }) => [address, file]));
  return entries.flatMap(({ file, aliases }) =>
    aliases.flatMap(({ address, line, column }, index): Problem[] => {
      const by = taken.get(address);
      taken.set(address, by ?? file);
      if (by === undefined) return [];
      return [aliasTaken({ file, line, column, field: `aliases.${index}` }, address, by)];
    }),
  );
}

/** The problem of an alias that leads somewhere else already. */
export function aliasTaken(
  at: Pick<Problem, 'file' | 'line' | 'column' | 'field'>,
  address: string,
  by: string,
): Problem {
  return { kind: 'alias-taken', ...at, values: { value: address, text: by } };
}

/** Former addresses with their places in the file, out of front matter that was checked. */
export function placedAliases(
  aliases: readonly string[],
  placeOf: (path: readonly (string | number)[]) => Place,
): PlacedAlias[] {
  return aliases.map((address, index) => ({ address, ...placeOf(['aliases', index]) }));
}

/** Entries as far as their addresses go. */
export function addressed(
  entries: readonly { id: string; file: string; aliases: readonly PlacedAlias[] }[],
  addressOf: (id: string) => string,
): AliasedEntry[] {
  return entries.map(({ id, file, aliases }) => ({ file, aliases, address: addressOf(id) }));
}

/** An address under which an entry was published before, with its place in the entry's file. */
export interface PlacedAlias extends Place {
  /** From the site's root, with slashes at both ends. */
  readonly address: string;
}

/** An entry's present and former addresses. */
export interface AliasedEntry {
  readonly file: string;
  readonly address: string;
  readonly aliases: readonly PlacedAlias[];
}
