import { MOST_OCCURRENCES, type Recurrence, writeRule } from './recurrence.domain.ts';

/** So far ahead a rule is followed that gives no more days: the thirtieth of February. */
const LAST_DAY = '2099-12-31';

/**
 * The days that a rule gives, the first one among them whether it fits the rule or not: it is there already. Days only,
 * so that no zone can move one. @returns at most one more than there may be, which tells that there are too many.
 */
export async function occurrenceDays(rule: Recurrence, startsOn: string): Promise<string[]> {
  // only who repeats an event waits for it
  const { default: ical } = await import('ical.js');
  const days = [startsOn];
  const most = Math.min(rule.count ?? MOST_OCCURRENCES + 1, MOST_OCCURRENCES + 1);
  const until = rule.until ?? LAST_DAY;
  // the count is kept here: the library would not count a first day that does not fit the rule
  const recur = ical.Recur.fromString(writeRule({ ...rule, count: null, until }));
  const following = recur.iterator(ical.Time.fromDateString(startsOn));
  for (let day = following.next(); day && days.length < most; day = following.next()) {
    const on = day.toString();
    if (on > startsOn) days.push(on);
  }
  return days;
}
