/**
 * Days on which courts do not work, weekends apart: public holidays of Kazakhstan of these years with the days off
 * that stand in for them, and days that were, or may have been, moved to join them.
 */
const DAYS_OFF = new Set(
  `2013-01-01 2013-01-02 2013-01-03 2013-01-04 2013-01-07 2013-03-08 2013-03-21 2013-03-22
   2013-03-25 2013-05-01 2013-05-07 2013-05-09 2013-05-10 2013-07-08 2013-08-30 2013-10-15
   2013-12-02 2013-12-16 2013-12-17
   2014-01-01 2014-01-02 2014-01-03 2014-01-07 2014-03-10 2014-03-21 2014-03-24 2014-03-25
   2014-05-01 2014-05-02 2014-05-07 2014-05-08 2014-05-09 2014-07-07 2014-09-01 2014-12-01
   2014-12-15 2014-12-16 2014-12-17
   2015-01-01 2015-01-02 2015-01-07 2015-03-09 2015-03-23 2015-03-24 2015-03-25`.split(/\s+/),
);

/** A day as people write it, `2014-06-02`. */
export type Day = string;

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !DAYS_OFF.has(day);
}

/** The working days from `first` to `last`, both included. */
export function workingDays(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day);
  return days;
}

/** The day itself if it is a working day, else the next one. */
export function workingDayFrom(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));
}
