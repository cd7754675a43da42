/** Both sides of a conflict in one. */
export interface MergedValues<Values> {
  /** Theirs, where only they changed something; else one's own. */
  values: Values;
  /** What comes from them. */
  taken: (keyof Values & string)[];
  /** What both changed, and not alike: the values have one's own. */
  clashing: (keyof Values & string)[];
}

/**
 * Puts together what two people made of one record: by field, by language within a text, and by field within a row, as long
 * as neither has added or taken away rows.
 *
 * @param base what both began with.
 */
export function mergeValues<Values extends object>(
  base: Values,
  mine: Values,
  theirs: Values,
): MergedValues<Values> {
  const merged: MergedValues<Values> = { values: { ...mine }, taken: [], clashing: [] };
  for (const name of Object.keys(mine) as (keyof Values & string)[]) {
    const { value, clashes } = merge(base[name], mine[name], theirs[name]);
    merged.values[name] = value as Values[typeof name];
    if (clashes) merged.clashing.push(name);
    else if (!same(value, mine[name])) merged.taken.push(name);
  }
  return merged;
}

interface Merge {
  readonly value: unknown;
  readonly clashes: boolean;
}

function merge(base: unknown, mine: unknown, theirs: unknown): Merge {
  if (same(base, theirs) || same(mine, theirs)) return { value: mine, clashes: false };
  if (same(base, mine)) return { value: theirs, clashes: false };
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs) && sameRows(base, mine, theirs)) {
    const rows = mine.map((row, index) => merge(base[index], row, theirs[index]));
    return { value: rows.map(({ value }) => value), clashes: rows.some(({ clashes }) => clashes) };
  }
  if (isRecord(base) && isRecord(mine) && isRecord(theirs) && sameNames(base, mine, theirs)) {
    const parts = Object.entries(mine).map(
      ([name, part]) => [name, merge(base[name], part, theirs[name])] as const,
    );
    return {
      value: Object.fromEntries(parts.map(([name, { value }]) => [name, value])),
      clashes: parts.some(([, { clashes }]) => clashes),
    };
  }
  return { value: mine, clashes: true };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A choice by its id is one value: another id with the old name would be nobody. */
const sameNames = (one: Record<string, unknown>, ...others: Record<string, unknown>[]): boolean =>
  others.every(
    (other) => other['id'] === one['id'] && same(Object.keys(other).toSorted(), Object.keys(one).toSorted()),
  );

const keyOf = (row: unknown): unknown => (isRecord(row) ? row['key'] : undefined);

const sameRows = (one: readonly unknown[], ...others: (readonly unknown[])[]): boolean =>
  others.every(
    (rows) =>
      rows.length === one.length &&
      rows.every((row, index) => keyOf(row) !== undefined && keyOf(row) === keyOf(one[index])),
  );

/** Values of forms are texts, numbers, and lists and records of them. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => same(item, other[index]));
  if (!isRecord(one) || !isRecord(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => same(one[name], other[name]));
}
