/**
 * A stream of numbers in [0, 1) that depends on its seed alone (mulberry32), so that two machines make the same corpus.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from.');
    return item;
  };
  const deck = <Item>(items: readonly Item[]): (() => Item) => {
    let left: Item[] = [];
    return () => {
      if (left.length === 0) left = [...items];
      const [item] = left.splice(Math.floor(next() * left.length), 1);
      if (item === undefined) throw new RangeError('Nothing to pick from.');
      return item;
    };
  };
  return { next, between, pick, deck, chance: (share) => next() < share };
}

/** What chance decides. */
export interface Random {
  /** At least 0, below 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly between: (low: number, high: number) => number;
  /** @throws {RangeError} where the list is empty */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** A picker that gives each item once before it gives any again. */
  readonly deck: <Item>(items: readonly Item[]) => () => Item;
  /** True in that share of the calls. */
  readonly chance: (share: number) => boolean;
}
