import { MOST_OCCURRENCES, type Recurrence, WEEKDAYS, wholeRule } from './recurrence.domain.ts';

/** No rule is followed further: the calendar ends here, and some rules give no more days. */
const LAST_DAY = '2099-12-31';
const DAY_MS = 86_400_000;
/** A Monday. */
const FIRST_WEEK = numberOf('1899-01-02');

/**
 * The days that a rule gives, the first one among them whether it fits the rule or not: it is there already. Days only,
 * so that no zone can move one. Each day is looked at once, so that no rule can keep the server searching: at most 73,049
 * of them, from 1900 to the last.
 *
 * @returns at most one more than there may be, which tells that there are too many.
 */
export function occurrenceDays(rule: Recurrence, startsOn: string): string[] {
  const first = dayOf(numberOf(startsOn));
  const fits = fitting(wholeRule(rule, startsOn), first);
  const most = Math.min(rule.count ?? MOST_OCCURRENCES + 1, MOST_OCCURRENCES + 1);
  const until = rule.until !== null && rule.until < LAST_DAY ? rule.until : LAST_DAY;
  const last = numberOf(until);
  const days = [startsOn];
  for (let number = first.number + 1; number <= last && days.length < most; number += 1)
    if (fits(dayOf(number))) days.push(new Date(number * DAY_MS).toISOString().slice(0, 10));
  return days;
}

/** A day in numbers, counted from 1970; months from the year 0, weeks from Monday, which is 0. */
interface Day {
  readonly number: number;
  readonly month: number;
  readonly monthDay: number;
  readonly week: number;
  readonly weekday: number;
}

function numberOf(on: string): number {
  return Date.parse(on) / DAY_MS;
}

function dayOf(number: number): Day {
  const date = new Date(number * DAY_MS);
  const sinceMonday = number - FIRST_WEEK;
  return {
    number,
    month: date.getUTCFullYear() * 12 + date.getUTCMonth(),
    monthDay: date.getUTCDate(),
    week: Math.floor(sinceMonday / 7),
    weekday: sinceMonday % 7,
  };
}

/** How many days the month has. */
const lengthOf = (month: number): number => new Date(Date.UTC(0, month + 1, 0)).getUTCDate();

/** Whether a later day is one of a rule that began with the first: in its turn by the interval, and of its days. */
function fitting(
  { frequency, interval, weekdays, monthDays }: Recurrence,
  first: Day,
): (day: Day) => boolean {
  const inTurn = {
    DAILY: (day: Day) => (day.number - first.number) % interval === 0,
    WEEKLY: (day: Day) => (day.week - first.week) % interval === 0,
    MONTHLY: (day: Day) => (day.month - first.month) % interval === 0,
  }[frequency];
  return (day) => {
    if (!inTurn(day)) return false;
    const { monthDay } = day;
    const ofMonth = frequency === 'MONTHLY' ? lengthOf(day.month) : 0;
    if (monthDays.length > 0)
      return monthDays.some((one) => (one < 0 ? ofMonth + 1 + one : one) === monthDay);
    if (weekdays.length === 0) return true;
    return weekdays.some(({ nth, day: name }) => {
      if (WEEKDAYS[day.weekday] !== name) return false;
      if (nth === null) return true;
      return nth < 0 ? monthDay > ofMonth - 7 : Math.ceil(monthDay / 7) === nth;
    });
  };
}
