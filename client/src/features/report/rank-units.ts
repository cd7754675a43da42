import { compareNames } from '../../lib/collate.ts';
import type { RankedBy } from './report-search.ts';
import type { UnitColumn } from './unit-columns.ts';

type Numbers = { [Column in UnitColumn]: number | null };

/** What a ranking needs of a row. */
export interface Rankable {
  unit: { name: { text: string } };
  now: Numbers & { mediationShare: { value: number | null } };
}

export function valueOf(row: Rankable, by: Exclude<RankedBy, 'name'>): number | null {
  return by === 'mediationShare' ? row.now.mediationShare.value : row.now[by];
}

/**
 * Rows in the order asked for. What has no number stands last whichever way the order runs, equals stand by name.
 *
 * @param sort A column, with `-` before it for the greatest first.
 */
export function sortUnits<Row extends Rankable>(
  rows: readonly Row[],
  sort: RankedBy | `-${RankedBy}`,
): Row[] {
  const by = sort.replace('-', '') as RankedBy;
  const sign = sort.startsWith('-') ? -1 : 1;
  const byName = (one: Row, other: Row) => compareNames(one.unit.name.text, other.unit.name.text);
  if (by === 'name') return rows.toSorted((one, other) => sign * byName(one, other));
  return rows.toSorted((one, other) => {
    const left = valueOf(one, by);
    const right = valueOf(other, by);
    if (left === right) return byName(one, other);
    if (left === null || right === null) return left === null ? 1 : -1;
    return sign * (left - right);
  });
}

/** The place of each row by a column, the greatest first; equals share a place, as in 1, 2, 2, 4. */
export function ranksOf<Row extends Rankable>(
  rows: readonly Row[],
  by: Exclude<RankedBy, 'name'>,
): Map<Row, number> {
  const ranked = sortUnits(rows, `-${by}`).filter((row) => valueOf(row, by) !== null);
  const ranks = new Map<Row, number>();
  ranked.forEach((row, index) => {
    const above = ranked[index - 1];
    const tied = above !== undefined && valueOf(above, by) === valueOf(row, by);
    ranks.set(row, tied ? (ranks.get(above) ?? index) : index + 1);
  });
  return ranks;
}

/** The sum of what is there; null where no row has a number. */
export function sumOf(rows: readonly Rankable[], column: UnitColumn): number | null {
  const values = rows.flatMap((row) => row.now[column] ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}
