import { useFormat } from '../../lib/format/use-format.ts';
import type { ShownValues } from '../../ui/form/readable-value.ts';
import type { SessionValues } from './training-event-values.ts';

/** How both sides of a conflict are shown of the sessions, by what a timetable has. */
export function useShownSessions(): ShownValues<string> {
  const { day } = useFormat();
  const line = ({ day: on, startTime, endTime, place, room, trainers }: SessionValues) =>
    [`${day(on)} ${startTime}–${endTime}`, room?.name, place, ...trainers.map(({ name }) => name)]
      .filter(Boolean)
      .join(', ');
  return {
    sessions: (sessions) => (JSON.parse(sessions) as SessionValues[]).map(line).join('; ') || '–',
  };
}
