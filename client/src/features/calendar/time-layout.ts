export interface TimedEntry {
  /** Minutes of the day. */
  readonly from: number;
  readonly to: number;
}

export interface Placed<E> {
  readonly entry: E;
  /** Which column of how many, among those that overlap. */
  readonly column: number;
  readonly columns: number;
}

/** Minutes from midnight. @param at as `2014-06-02T09:30`. */
export const minutesOf = (at: string): number => Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));

/** The hour on the wall clock, as `09:30`. */
export const hourOf = (at: string): string => at.slice(11, 16);

/** The wall-clock time of a day. @param minutes kept within the day. */
export function timeOf(day: string, minutes: number): string {
  const within = Math.max(0, Math.min(24 * 60 - 1, minutes));
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${day}T${pad(Math.floor(within / 60))}:${pad(within % 60)}`;
}

/** Puts what overlaps side by side. */
export function placeSideBySide<E extends TimedEntry>(entries: readonly E[]): Placed<E>[] {
  const ordered = entries.toSorted((one, other) => one.from - other.from || other.to - one.to);
  const placed: Placed<E>[] = [];
  let cluster: { entry: E; column: number }[] = [];
  let ends: number[] = [];
  const close = () => {
    placed.push(...cluster.map((one) => ({ ...one, columns: ends.length })));
    cluster = [];
    ends = [];
  };
  for (const entry of ordered) {
    if (ends.length > 0 && ends.every((end) => end <= entry.from)) close();
    const free = ends.findIndex((end) => end <= entry.from);
    const column = free === -1 ? ends.length : free;
    ends[column] = entry.to;
    cluster.push({ entry, column });
  }
  close();
  return placed;
}
