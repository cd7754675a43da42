/**
 * What the report and the overview show before anybody has chosen: the latest year with data of the first data set, the
 * pilot of 2014. The calendar's own year would open every page on zeros. The screens say which period they show.
 */
export const DEFAULT_PERIOD = '2014';

/** Years that a period can be chosen from: the year that the pilot is compared with, and all since. */
export function yearsToChoose(now = new Date()): number[] {
  const first = 2013;
  return Array.from({ length: now.getFullYear() - first + 1 }, (_, index) => first + index).toReversed();
}

/** The same months of the year before: `2014-05..2014-12` becomes `2013-05..2013-12`. */
export function yearBefore(period: string): string {
  return period.replace(
    /(^|\.\.)(\d{4})/g,
    (_, before: string, year: string) => `${before}${Number(year) - 1}`,
  );
}
