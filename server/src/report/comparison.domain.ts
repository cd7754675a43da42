import type { CourtMonths } from '../caseload/case-coverage.read-model.ts';
import { yearBefore } from '../period/period.domain.ts';

/** Courts that reported the same months in both years. */
export function reportedAlike(now: CourtMonths, before: CourtMonths): ReadonlySet<string> {
  // courts that reported alike share one set: each pair of sets is compared once
  const known = new Map<ReadonlySet<string>, ReadonlySet<string>>();
  const alike = new Set<string>();
  for (const [court, months] of now) {
    const earlier = before.get(court);
    if (!earlier || earlier.size !== months.size) continue;
    if (known.get(months) !== earlier && ![...months].every((month) => earlier.has(yearBefore(month))))
      continue;
    known.set(months, earlier);
    alike.add(court);
  }
  return alike;
}

/** Whether a year can be set beside the one before: the same courts reported the same months. */
export const areComparable = (now: CourtMonths, before: CourtMonths): boolean =>
  now.size === before.size && reportedAlike(now, before).size === now.size;
