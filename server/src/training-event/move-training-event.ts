import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { checkCourts } from '../court/check-courts.ts';
import { hostIds } from '../event/hosts.ts';
import { isEditable, postponedToAfterEdit, whyNotHeld } from '../event/lifecycle.domain.ts';
import { daysBetween, daysLater } from '../event/move.domain.ts';
import { post } from '../ledger/post.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { localDay } from '../platform/local-day.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { checkClashes } from './check-clashes.ts';
import { undecidedHours } from './check-sessions.ts';
import { type DraftSession, storedSessions } from './clash.ts';
import { countedTrainingEvents } from './counted-training-events.ts';
import { moveSessions } from './move-sessions.ts';
import type { MoveTrainingEventInput, MoveTrainingSessionInput } from './move-training-event.input.ts';
import { tellParticipants } from './tell-participants.ts';
import { trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';

interface Days {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Gives an event other days; its sessions go with it, by as many days. @returns its id. */
export function moveTrainingEvent(
  context: SignedInContext,
  input: MoveTrainingEventInput,
): Promise<string | UserError> {
  return moved(context, input, async (tx, event) => {
    const by = daysBetween(event.startsOn, input.startsOn);
    const days = { startsOn: input.startsOn, endsOn: input.endsOn ?? daysLater(event.endsOn, by) };
    if (days.endsOn < days.startsOn) return invalid(['endsOn'], 'END_BEFORE_START');
    const before = await storedSessions(tx, event.id);
    const after = before.map((one) => ({
      ...one,
      startsAt: daysLater(one.startsAt, by),
      endsAt: daysLater(one.endsAt, by),
    }));
    const wrong = await clashing(context, tx, event, input, before, after, ['startsOn']);
    if (wrong) return wrong;
    await moveSessions(tx, event.id, by);
    return (await sessionsWithin(tx, event.id, days)) ? days : invalid(['endsOn'], 'OUTSIDE_EVENT');
  });
}

/** Gives one session other times. An event of one session goes with it to another day. @returns the event's id. */
export function moveTrainingSession(
  context: SignedInContext,
  { sessionId, startsAt, endsAt, startsEarlier, endsEarlier, ...input }: MoveTrainingSessionInput,
): Promise<string | UserError> {
  return moved(context, input, async (tx, event) => {
    if (endsAt <= startsAt) return invalid(['endsAt'], 'END_BEFORE_START');
    const before = await storedSessions(tx, event.id);
    const session = before.find(({ id }) => id === sessionId);
    if (!session) return invalid(['sessionId'], 'UNKNOWN_RECORD');
    const hours = {
      startsAt,
      endsAt,
      startsEarlier: startsEarlier ?? null,
      endsEarlier: endsEarlier ?? null,
    };
    const there = { ...session, ...hours };
    const [undecided] = undecidedHours(there);
    if (undecided) return invalid([undecided], 'REPEATED_HOUR');
    const after = before.map((one) => (one.id === sessionId ? there : one));
    const wrong = await clashing(context, tx, event, input, before, after, ['startsAt']);
    if (wrong) return wrong;
    await sql`update training_session set starts_at = ${startsAt}::timestamp, ends_at = ${endsAt}::timestamp,
                      starts_earlier = ${startsEarlier ?? false}, ends_earlier = ${endsEarlier ?? false}
               where id = ${sessionId}`.execute(tx.getKysely());
    const days =
      before.length === 1
        ? { startsOn: startsAt.slice(0, 10), endsOn: endsAt.slice(0, 10) }
        : { startsOn: event.startsOn, endsOn: event.endsOn };
    return (await sessionsWithin(tx, event.id, days)) ? days : invalid(['startsAt'], 'OUTSIDE_EVENT');
  });
}

/** Whether the sessions may stand where they are moved to; the event keeps what is said of its clashes. */
async function clashing(
  { read }: SignedInContext,
  tx: EntityManager,
  event: TrainingEvent,
  { clashComment }: { readonly clashComment?: string | null },
  before: readonly DraftSession[],
  after: readonly DraftSession[],
  path: string[],
): Promise<UserError | null> {
  const outcome = await checkClashes(
    tx,
    {
      eventId: event.id,
      state: event.state,
      before,
      after,
      comment: clashComment,
      stored: event.clashComment,
      pathOf: () => path,
    },
    read,
  );
  if (outcome instanceof UserError) return outcome;
  tx.assign(event, outcome);
  return null;
}

async function moved(
  context: SignedInContext,
  input: VersionedInput,
  move: (tx: EntityManager, event: TrainingEvent) => Promise<Days | UserError>,
): Promise<string | UserError> {
  const { em, viewer, now, read } = context;
  return inTransaction<string>(em, async (tx) => {
    const event = await claim(tx, TrainingEvent, input, trainingEventClaim(read));
    if (event instanceof UserError) return event;
    if (!isEditable(event.state)) return new StateError(event.state);
    const days = await move(tx, event);
    if (days instanceof UserError) return days;
    const held = whyNotHeld(event.state) === null;
    if (held && days.endsOn > localDay(now)) return invalid(['startsOn'], 'IN_THE_FUTURE');
    const courtIds = await hostIds(tx, 'training_event', event.id);
    const pathOf = () => ['startsOn'];
    const wrong = await checkCourts(tx, { courtIds, on: days.startsOn, pathOf, own: 1 }, read);
    if (wrong) return wrong;
    const postponedTo = postponedToAfterEdit(event, event.startsOn, days.startsOn);
    tx.assign(event, { ...days, postponedTo, updatedAt: now, updatedBy: viewer.userId });
    await tx.flush();
    await post(tx, countedTrainingEvents, event.id, 'CORRECTION', { userId: viewer.userId, now });
    await tellParticipants(tx, event.id, context);
    return event.id;
  });
}

async function sessionsWithin(
  tx: EntityManager,
  eventId: string,
  { startsOn, endsOn }: Days,
): Promise<boolean> {
  const { rows } = await sql`
    select from training_session
     where event_id = ${eventId} and (starts_at::date < ${startsOn}::date or ends_at::date > ${endsOn}::date) limit 1`.execute(
    tx.getKysely(),
  );
  return rows.length === 0;
}
