import { required, type Random } from '../kit/random.ts';
import { addDays, isWorkingDay } from '../kit/working-days.ts';
import type { CourtSeed } from '../reference/courts.ts';
import { joinedOn } from './participations.ts';

const LAST = '2014-12-31';

/** Newspapers appear on Saturdays too. */
const DAYS = daysBetween('2014-05-02', LAST).filter(
  (day) => isWorkingDay(day) || new Date(day).getUTCDay() === 6,
);

/**
 * A day on which something appeared: after all the courts had joined, and within a fortnight of `soonAfter` where it
 * is given. Autumn was busier than summer.
 */
export function publishingDay(courts: readonly CourtSeed[], random: Random, soonAfter?: string): string {
  const from = soonAfter ?? addDays(courts.map(joinedOn).toSorted().at(-1) ?? '', 5);
  const to = soonAfter === undefined ? LAST : addDays(soonAfter, 14);
  const possible = DAYS.filter((day) => day >= from && day <= to);
  const day = random.pick(possible.length > 0 ? possible : [required(DAYS.at(-1))]);
  return soonAfter === undefined && day < '2014-09-01' && random.chance(0.4)
    ? publishingDay(courts, random)
    : day;
}

function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
