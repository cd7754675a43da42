import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { checkCourts } from '../court/check-courts.ts';
import { whyNotHeld } from '../event/lifecycle.domain.ts';
import { issue } from '../platform/issue.ts';
import { localDay } from '../platform/local-day.ts';
import type { Reading } from '../platform/shape.ts';
import { unknownZones } from '../platform/time-zones.ts';
import { InvalidInputError, type UserError } from '../platform/user-error.ts';
import { roomIssues } from './check-rooms.ts';
import { sessionIssues, type StoredSession } from './check-sessions.ts';
import type { TrainingEventFields } from './training-event.input.ts';

/** An event as it stands, or is to become. */
interface Standing {
  readonly state: EventState;
  /** The sessions that it has; none for a new event. */
  readonly sessions: readonly StoredSession[];
}

/** Everything about an event's input that its fields alone do not tell. */
export async function checkTrainingEvent(
  em: EntityManager,
  input: TrainingEventFields,
  standing: Standing,
  { read, now }: { read: Reading; now: Date },
): Promise<UserError | null> {
  const { startsOn, endsOn, hostCourtIds, sessions } = input;
  const tooEarly = whyNotHeld(standing.state) === null && endsOn > localDay(now);
  const zones = sessions.map(({ timeZone }) => timeZone);
  const issues = [
    ...(tooEarly ? [issue(['endsOn'], 'IN_THE_FUTURE')] : []),
    ...sessionIssues(sessions, standing.sessions, await unknownZones(em, zones)),
    ...(await roomIssues(em, input, standing.sessions, read)),
  ];
  if (issues.length > 0) return new InvalidInputError(issues);
  const pathOf = (index: number) => ['hostCourtIds', String(index)];
  return checkCourts(em, { courtIds: hostCourtIds, on: startsOn, pathOf, own: 1 }, read);
}
