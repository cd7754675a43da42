type Half = `H${1 | 2}`;
type Quarter = `Q${1 | 2 | 3 | 4}`;
/** One month, `M05`; `C05`: cumulative, January to May. */
type Monthly = `${'M' | 'C'}${string}`;
export type Span = 'year' | Half | Quarter | Monthly;

const two = (month: number) => String(month).padStart(2, '0');
const twelve = Array.from({ length: 12 }, (_, index) => two(index + 1));

export const SPANS: readonly Span[] = [
  'year',
  'H1',
  'H2',
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  ...twelve.map((month): Span => `M${month}`),
  ...twelve.slice(1, -1).map((month): Span => `C${month}`),
];

export function periodOf(year: string, span: Span): string {
  if (span === 'year') return year;
  if (span.startsWith('M')) return `${year}-${span.slice(1)}`;
  if (span.startsWith('C')) return `${year}-01..${year}-${span.slice(1)}`;
  return `${year}-${span}`;
}

/** The year and its part; null for a window of other months, which is no part that can be chosen. */
export function readPeriod(period: string): { year: string; span: Span | null } {
  const year = period.slice(0, 4);
  const rest = period.slice(5);
  if (/^[HQ]\d$/.test(rest)) return { year, span: rest as Half | Quarter };
  if (/^\d{2}$/.test(rest)) return { year, span: `M${rest}` };
  if (rest === '') return { year, span: 'year' };
  const window = /^(\d{2})\.\.(\d{4})-(\d{2})$/.exec(rest);
  const [, first, endYear, last = ''] = window ?? [];
  if (endYear !== year) return { year, span: null };
  if (first === last) return { year, span: `M${last}` };
  if (first !== '01') return { year, span: null };
  return { year, span: last === '12' ? 'year' : `C${last}` };
}

/** First and last day, both included. */
export function periodDays(period: string): { from: string; to: string } {
  const year = period.slice(0, 4);
  const [first = '', last = first] = period.split('..');
  const months = (part: string): [number, number] => {
    const rest = part.slice(5);
    if (rest === '') return [1, 12];
    const number = Number(rest.replace(/\D/, ''));
    if (rest.startsWith('H')) return [number * 6 - 5, number * 6];
    return rest.startsWith('Q') ? [number * 3 - 2, number * 3] : [number, number];
  };
  const endYear = last.slice(0, 4);
  const endMonth = months(last)[1];
  const endDay = new Date(Date.UTC(Number(endYear), endMonth, 0)).getUTCDate();
  return { from: `${year}-${two(months(first)[0])}-01`, to: `${endYear}-${two(endMonth)}-${two(endDay)}` };
}
