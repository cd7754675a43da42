/**
 * A stretch of whole months: year `2014`, half-year `2014-H1`, quarter `2014-Q2`, month `2014-05`, or a cumulative
 * window `2014-05..2014-12`. Months are written `2014-05`.
 */
export interface Months {
  readonly from: string;
  /** Inclusive. */
  readonly to: string;
}

const monthOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** The months of a period. @returns null when the text is no period, or its window ends before it starts. */
export function monthsOf(period: string): Months | null {
  const found = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:\.\.(\d{4}-\d{2}))?))?$/.exec(period);
  if (!found) return null;
  const [, yearText, half, quarter, month, end] = found;
  const year = Number(yearText);
  if (half) return { from: monthOf(year, half === '1' ? 1 : 7), to: monthOf(year, half === '1' ? 6 : 12) };
  if (quarter)
    return { from: monthOf(year, Number(quarter) * 3 - 2), to: monthOf(year, Number(quarter) * 3) };
  if (!month) return { from: monthOf(year, 1), to: monthOf(year, 12) };
  const months = { from: `${yearText}-${month}`, to: end ?? `${yearText}-${month}` };
  return isMonth(months.from) && isMonth(months.to) && months.from <= months.to ? months : null;
}

const isMonth = (text: string): boolean => /-(?:0[1-9]|1[0-2])$/.test(text);

export const firstDay = ({ from }: Months): string => `${from}-01`;

export function lastDay({ to }: Months): string {
  const [year = 0, month = 0] = to.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The same period a year before, written in the same way. */
export const yearBefore = (period: string): string =>
  period.replaceAll(/\d{4}(?=$|-)/g, (year) => String(Number(year) - 1).padStart(4, '0'));

/** The last day of the month that a day lies in: the first on which what stands from that day on is counted as a stock. */
export const monthEnd = (day: string): string => lastDay({ from: day.slice(0, 7), to: day.slice(0, 7) });

/**
 * The period to set beside another: the same months a year before. Of one that is still running, the months that have
 * begun: eleven months are not compared with twelve.
 *
 * @param today a day, as `2026-11-23`.
 */
export function comparedPeriod(period: string, today: string): string {
  const months = monthsOf(period);
  const running = today.slice(0, 7);
  const goesOn = months !== null && months.from <= running && running < months.to;
  return yearBefore(goesOn ? `${months.from}..${running}` : period);
}

/** Every month of the stretch, in order. */
export function eachMonth({ from, to }: Months): string[] {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const months: string[] = [];
  for (let index = month - 1; ; index += 1) {
    const current = monthOf(year + Math.floor(index / 12), (index % 12) + 1);
    if (current > to) return months;
    months.push(current);
  }
}

/** Months of a year as twelve bits; the lowest is January. */
export interface YearMonths {
  readonly year: number;
  readonly bits: number;
}

/** The same stretch, a year at a time. */
export function yearsOf(months: Months): YearMonths[] {
  const years = new Map<number, number>();
  for (const month of eachMonth(months)) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    years.set(year, (years.get(year) ?? 0) | (1 << (number - 1)));
  }
  return [...years].map(([year, bits]) => ({ year, bits }));
}

/** The months, as `2014-05`, in order. */
export const monthsOfYear = ({ year, bits }: YearMonths): string[] =>
  Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1)).filter(
    (_, index) => bits & (1 << index),
  );

/** A stretch of time that totals are kept for. */
export interface Span {
  readonly span: 'MONTH' | 'QUARTER' | 'YEAR';
  /** Its first day. */
  readonly startsOn: string;
}

/** The fewest spans that make up the months: whole years, then whole quarters, then what is left. */
export function spansOf(months: Months): Span[] {
  const spans: Span[] = [];
  const left = eachMonth(months);
  while (left.length > 0) {
    const [first = ''] = left;
    const month = Number(first.slice(5));
    const taken = month === 1 && left.length >= 12 ? 12 : month % 3 === 1 && left.length >= 3 ? 3 : 1;
    spans.push({ span: taken === 12 ? 'YEAR' : taken === 3 ? 'QUARTER' : 'MONTH', startsOn: `${first}-01` });
    left.splice(0, taken);
  }
  return spans;
}
