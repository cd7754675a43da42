import type { AttendanceMark, RegistrationState } from '@bitim/schema/vocabulary/event';

export type Marks = Record<string, AttendanceMark>;

interface Registration {
  id: string;
  state: RegistrationState;
}

/** Of one person at one session. */
export const cell = (registrationId: string, sessionId: string) => `${registrationId} ${sessionId}`;

/** Who declined or withdrew did not come: that is changed first, by registering them again. */
export const mayBeMarked = ({ state }: Registration): boolean =>
  state !== 'DECLINED' && state !== 'CANCELLED';

/** Marks as present everywhere who was expected; what was marked already stays, and so do those on the waiting list. */
export function allCame(
  marks: Marks,
  registrations: readonly Registration[],
  sessions: readonly { id: string }[],
): Marks {
  const expected = registrations.filter(({ state }) => state === 'INVITED' || state === 'REGISTERED');
  const present = expected.flatMap(({ id }) =>
    sessions.map((session) => [cell(id, session.id), 'FULL'] as const),
  );
  const marked = Object.entries(marks).filter(([, mark]) => mark !== 'NOT_RECORDED');
  return { ...marks, ...Object.fromEntries(present), ...Object.fromEntries(marked) };
}

/** As the API takes them. */
export function marksInput(marks: Marks, registrations: readonly Registration[]) {
  const markable = new Set(registrations.filter(mayBeMarked).map(({ id }) => id));
  return Object.entries(marks).flatMap(([key, mark]) => {
    const [registrationId = '', sessionId = ''] = key.split(' ');
    return markable.has(registrationId) ? [{ registrationId, sessionId, mark }] : [];
  });
}
