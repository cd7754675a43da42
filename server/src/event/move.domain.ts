const DAY_MS = 86_400_000;

/** @param from,to days, as `2014-06-02`. @returns whole days; negative when `to` is the earlier one. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** The same time of another day. @param at a day, or a wall-clock time as `2014-06-02T09:00`. */
export const daysLater = (at: string, days: number): string =>
  new Date(Date.parse(at.slice(0, 10)) + days * DAY_MS).toISOString().slice(0, 10) + at.slice(10);
