/** A share as printed: 97 %, 8.8 %. `decimals` is how precisely it was printed. */
export interface PrintedShare {
  readonly percent: number;
  readonly decimals: number;
}

/** Whole numbers from `low` to `high`, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The share in per cent, rounded half up to so many decimals; in whole numbers, so that no half is lost. */
export function roundedPercent(numerator: number, denominator: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor((2 * numerator * 100 * scale + denominator) / (2 * denominator)) / scale;
}

export function follows(share: PrintedShare, numerator: number, denominator: number): boolean {
  return roundedPercent(numerator, denominator, share.decimals) === share.percent;
}

/** The whole numbers of which `numerator` is, rounded, the printed share. */
export function possibleBases(share: PrintedShare, numerator: number): Interval {
  const scale = 10 ** share.decimals;
  const printed = Math.round(share.percent * scale);
  const doubled = 2 * numerator * 100 * scale;
  return { low: Math.floor(doubled / (2 * printed + 1)) + 1, high: Math.floor(doubled / (2 * printed - 1)) };
}

/** What lies in all of the intervals; null when nothing does. */
export function intersection(intervals: readonly Interval[]): Interval | null {
  const low = Math.max(...intervals.map((interval) => interval.low));
  const high = Math.min(...intervals.map((interval) => interval.high));
  return low <= high ? { low, high } : null;
}

/**
 * Which shares of one and the same unstated base cannot be: those outside the largest group that some base fits.
 *
 * @param bases By a share's id: the bases that fit it.
 * @returns The ids outside, and the bases that fit the group. Where two groups are equally large, nobody can say which
 *   is right: all the ids that are not in both, and no base.
 */
export function withoutCommonBase(bases: ReadonlyMap<string, Interval>): {
  outside: string[];
  common: Interval | null;
} {
  const ids = [...bases.keys()];
  // A largest group can always be found at the low end of one of its intervals.
  const groups = [...bases.values()].map(({ low }) =>
    ids.filter((id) => {
      const interval = bases.get(id);
      return interval !== undefined && interval.low <= low && low <= interval.high;
    }),
  );
  const size = Math.max(0, ...groups.map((group) => group.length));
  const largest = groups.filter((group) => group.length === size);
  const outside = ids.filter((id) => !largest.every((group) => group.includes(id)));
  const inside = ids.filter((id) => !outside.includes(id)).flatMap((id) => bases.get(id) ?? []);
  return { outside, common: inside.length === size && size > 0 ? intersection(inside) : null };
}
