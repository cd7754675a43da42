import type { AttendanceMark, RegistrationState } from '@bitim/schema/vocabulary/event';

interface Registration {
  id: string;
  state: RegistrationState;
}

/** Of one person at one session. */
export const cell = (registrationId: string, sessionId: string) => `${registrationId} ${sessionId}`;

/** Who declined or withdrew did not come: that is changed first, by registering them again. */
export const mayBeMarked = ({ state }: Registration): boolean =>
  state !== 'DECLINED' && state !== 'CANCELLED';

/** Those who were expected at a session and are not marked there: all of them came. Nobody on the waiting list is meant. */
export function allPresent(
  registrations: readonly Registration[],
  sessionId: string,
  markAt: (key: string) => AttendanceMark,
): Map<string, AttendanceMark> {
  const cells = registrations
    .filter(({ state }) => state === 'INVITED' || state === 'REGISTERED')
    .map(({ id }) => cell(id, sessionId))
    .filter((key) => markAt(key) === 'NOT_RECORDED');
  return new Map(cells.map((key) => [key, 'FULL']));
}

/** The cell that Tab leads to: the one that was chosen, as long as it may be marked; else the first that may be. */
export function cellToEnter(
  {
    registrations,
    sessions,
  }: { registrations: readonly Registration[]; sessions: readonly { id: string }[] },
  chosen: string | undefined,
): string {
  const cells = registrations
    .filter(mayBeMarked)
    .flatMap((registration) => sessions.map((session) => cell(registration.id, session.id)));
  return (chosen !== undefined && cells.includes(chosen) ? chosen : cells[0]) ?? '';
}
