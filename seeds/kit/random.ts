/** A stream of numbers that looks random and is the same on every run. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** `count` different items, in random order; all of them when there are fewer. */
  sample<Item>(items: readonly Item[], count: number): Item[];
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
}

/** Subjects draw from streams of their own, so that a change in one leaves the others as they were. */
export function randomFor(subject: string): Random {
  let state = seedOf(subject);
  const next = (): number => {
    // mulberry32: 32 bits of state, good enough for names and dates
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const sample = <Item>(items: readonly Item[], count: number): Item[] => {
    const rest = [...items];
    return Array.from({ length: Math.min(count, rest.length) }, () =>
      rest.splice(between(0, rest.length - 1), 1),
    ).flat();
  };
  const weighted = <Item>(items: readonly (readonly [Item, number])[]): Item => {
    let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    const found = items.find(([, weight]) => (left -= weight) < 0) ?? items.at(-1);
    return required(found)[0];
  };
  return {
    next,
    between,
    sample,
    weighted,
    chance: (probability) => next() < probability,
    pick: (items) => required(items[between(0, items.length - 1)]),
  };
}

/** For what cannot be absent by construction; a clear error where it is. */
export function required<Value>(value: Value | undefined | null): Value {
  if (value === undefined || value === null)
    throw new Error('The seed data lack something that they must have.');
  return value;
}

/** FNV-1a: a well-spread number out of a name. */
function seedOf(subject: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(subject, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}
