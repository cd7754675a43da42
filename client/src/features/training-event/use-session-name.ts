import { formatTime } from '../../lib/format/date.ts';
import { useFormat } from '../../lib/format/use-format.ts';

/** A session by its day and time, as its column is headed. */
export function useSessionName(): (session: { startsAt: string }) => string {
  const format = useFormat();
  return ({ startsAt }) => `${format.day(startsAt)}, ${formatTime(startsAt)}`;
}
