interface Attended {
  readonly event: { readonly startsOn: string };
  readonly days: number;
  readonly minutes: number;
}

/** A year, and what was attended in it. */
export interface TrainingYear<Entry extends Attended> {
  readonly year: string;
  readonly days: number;
  readonly minutes: number;
  readonly entries: readonly Entry[];
}

/** Latest first, as the entries are; an event belongs to the year in which it began. */
export function byYear<Entry extends Attended>(entries: readonly Entry[]): TrainingYear<Entry>[] {
  const years = new Map<string, Entry[]>();
  for (const entry of entries) {
    const year = entry.event.startsOn.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years].map(([year, attended]) => ({
    year,
    days: attended.reduce((sum, { days }) => sum + days, 0),
    minutes: attended.reduce((sum, { minutes }) => sum + minutes, 0),
    entries: attended,
  }));
}

/** Minutes as hours, with a decimal only where there is one. */
export const hours = (minutes: number, number: (value: number, digits?: number) => string): string =>
  number(Math.round(minutes / 6) / 10, minutes % 60 < 3 || minutes % 60 > 57 ? 0 : 1);
