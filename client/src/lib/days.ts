const DAY_MS = 86_400_000;

const instantOf = (day: string): number => Date.parse(`${day}T00:00Z`);

/** Days are calendar days: they are counted in UTC on purpose, so that no zone makes one longer. */
export const plusDays = (day: string, days: number): string =>
  new Date(instantOf(day) + days * DAY_MS).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => (instantOf(to) - instantOf(from)) / DAY_MS;

/** Monday is 0. */
export const weekdayOf = (day: string): number => (new Date(instantOf(day)).getUTCDay() + 6) % 7;

export const mondayOf = (day: string): string => plusDays(day, -weekdayOf(day));

export const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

/** The first of the month so many months later, or earlier. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

export const lastOfMonth = (day: string): string => plusDays(plusMonths(day, 1), -1);

/** So many days, from the first on. */
export const daysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => plusDays(first, index));
