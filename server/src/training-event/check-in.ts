import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Field, InputType } from 'type-graphql';
import type { AttendanceMark, EventState } from '@bitim/schema/vocabulary/event';
import { attemptWait, noteAttempt } from '../access/public-limit.ts';
import type { RequestContext } from '../access/request-context.ts';
import { RateLimitedError } from '../access/sign-in.ts';
import { AsSent, Text } from '../platform/checks.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UserError } from '../platform/user-error.ts';
import { CheckedIn, CheckInClosedError, SeeCoordinatorError } from './check-in.type.ts';
import { headCountIssues } from './check-attendance.ts';
import { checkInTimes, findCheckIn, type FoundSession } from './find-check-in.ts';
import { postAttendance } from './mark-attendance.ts';

/** Who is not found, in ten minutes: a hall has one address, and nobody may try out names. */
const MOST_MISSES = { ofAddress: 30, ofAll: 200 };

@InputType({ description: 'A participant who marks themself as present.' })
export class CheckInInput {
  @Field(() => String, { description: 'The code of the session, as in its address; at most 40 characters.' })
  @AsSent(1, 40)
  code!: string;

  @Field(() => String, {
    description:
      'The e-mail address with which one is registered, or surname and given name; 3 to 254 characters.',
  })
  @Text(3, 254)
  who!: string;
}

/**
 * Marks somebody who is not signed in as present at a session whose code they have. Only whoever is on the list of that
 * event is found, and the answer does not tell why somebody was not. What is marked already stays: a second time does no
 * harm, and who was said to be absent is sent to the coordinator.
 */
export async function checkIn(
  { em, language, now, address }: RequestContext,
  { code, who }: CheckInInput,
): Promise<CheckedIn | UserError> {
  const session = await findCheckIn(em, code, language);
  const subject = session ? `check-in ${session.sessionId}` : 'check-in';
  const attempt = { subject, address, now };
  const wait = await attemptWait(em, attempt, MOST_MISSES);
  if (wait > 0) return new RateLimitedError(wait);
  const outcome =
    session && checkInTimes(session, now).open
      ? await inTransaction<CheckedIn>(em, (tx) => mark(tx, session, who, now))
      : new CheckInClosedError();
  if (outcome instanceof UserError) await noteAttempt(em, attempt);
  return outcome;
}

interface Listed {
  readonly id: string;
  readonly expected: boolean;
  readonly mark: AttendanceMark | null;
}

async function mark(
  em: EntityManager,
  { sessionId, eventId }: FoundSession,
  who: string,
  now: Date,
): Promise<CheckedIn | UserError> {
  const db = em.getKysely();
  // one after the other, and not beside a coordinator who says that the event was held
  const events = await sql<{ state: EventState; startsOn: string }>`
    select state, starts_on::text as "startsOn" from training_event where id = ${eventId} for update`.execute(
    db,
  );
  const [event] = events.rows;
  if (event?.state !== 'SCHEDULED' && event?.state !== 'HELD') return new CheckInClosedError();
  const { rows } = await sql<Listed>`
    select g.id, g.state in ('INVITED', 'REGISTERED') as expected, a.mark
      from training_registration g join person p on p.id = g.person_id
      left join training_attendance a on a.registration_id = g.id and a.session_id = ${sessionId}
     where g.event_id = ${eventId} and ${isMeant(who)} limit 2`.execute(db);
  const [listed, another] = rows;
  if (!listed || another || !listed.expected) return new SeeCoordinatorError();
  if (listed.mark !== null)
    return listed.mark === 'FULL' || listed.mark === 'PARTIAL'
      ? new CheckedIn(true)
      : new SeeCoordinatorError();
  await sql`insert into training_attendance (registration_id, session_id, mark, source, marked_at)
            values (${listed.id}, ${sessionId}, 'FULL', 'QR', ${now})`.execute(db);
  // somebody counted the heads, and there would be more names than heads
  if (await headCountIssues(em, eventId, [])) return new SeeCoordinatorError();
  await postAttendance(em, eventId, event.startsOn, { userId: null, now });
  return new CheckedIn(false);
}

/** The person `p` has this address, or all the words of this name: two at least, or else the whole of it. */
const isMeant = (who: string) =>
  who.includes('@')
    ? sql`lower(p.email) = lower(${who})`
    : sql`exists (select from (select array_remove(regexp_split_to_array(fold(${who}), '[\\s.,]+'), '') as given,
                                     array_remove(regexp_split_to_array(fold(p.full_name), '[\\s.,]+'), '') as full_name) as words
                 where given <@ full_name and (array_length(given, 1) > 1 or given = full_name)
                   and (select count(distinct word) from unnest(given) as word) = array_length(given, 1))`;
