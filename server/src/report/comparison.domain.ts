import type { CourtMonths } from '../caseload/case-coverage.read-model.ts';
import { yearBefore } from '../period/period.domain.ts';

/** Whether a year can be set beside the one before: the same courts reported the same months. */
export function areComparable(now: CourtMonths, before: CourtMonths): boolean {
  // courts that reported alike share one set: each pair of sets is compared once
  const known = new Map<ReadonlySet<string>, ReadonlySet<string>>();
  return (
    now.size === before.size &&
    [...now].every(([court, months]) => {
      const earlier = before.get(court);
      if (!earlier || earlier.size !== months.size) return false;
      if (known.get(months) === earlier) return true;
      known.set(months, earlier);
      return [...months].every((month) => earlier.has(yearBefore(month)));
    })
  );
}
