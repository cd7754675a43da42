import { parseTime } from '../../lib/parse-time.ts';
import type { SessionClashesQueryVariables } from './clashes.generated.ts';
import { roomIdOf, type SessionValues } from './training-event-values.ts';

export interface ClashesAsked {
  readonly input: SessionClashesQueryVariables['input'];
  /** Which row of the form each session is, and its number there. */
  readonly rows: readonly { readonly key: string; readonly number: number }[];
}

/** What is asked of a form's sessions: those that have a day and hours already, and want somebody or something. */
export function clashesAsked(sessions: readonly SessionValues[], eventId: string | null): ClashesAsked {
  const whole = sessions.flatMap((row, index) => {
    const { key, day, startTime, endTime, timeZone, startsEarlier, endsEarlier, trainers } = row;
    const [starts, ends] = [parseTime(startTime), parseTime(endTime)];
    if (day === '' || starts === null || ends === null || ends <= starts) return [];
    const session = {
      startsAt: `${day}T${starts}`,
      endsAt: `${day}T${ends}`,
      timeZone,
      startsEarlier,
      endsEarlier,
      roomId: roomIdOf(row),
      trainerIds: trainers.map(({ id }) => id),
    };
    // of a new event nobody is on the list yet
    return eventId !== null || session.roomId !== null || session.trainerIds.length > 0
      ? [{ row: { key, number: index + 1 }, session }]
      : [];
  });
  return {
    input: { eventId, sessions: whole.map(({ session }) => session) },
    rows: whole.map(({ row }) => row),
  };
}
