import { today } from '../../lib/parse-day.ts';

/** The day that a form begins with: the record's own, or today. A person may empty it. */
export function startDay(recorded?: string): string | null {
  return recorded ?? today();
}
