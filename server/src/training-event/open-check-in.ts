import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { newReadableCode } from '../access/readable-code.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { tokenHash } from '../access/token.ts';
import { Id } from '../platform/checks.ts';
import { take } from '../platform/claim.ts';
import { newId } from '../platform/new-id.ts';
import { inTransaction } from '../platform/transaction.ts';
import { NotFoundError, StateError, UserError } from '../platform/user-error.ts';
import { checkInWindow } from './attendance-time.domain.ts';
import { CheckInAddress } from './check-in.type.ts';
import { SESSION_INSTANTS } from './find-check-in.ts';
import { trainingEventClaim } from './training-event.access.ts';

/** So many codes of a session are good at the same time: several screens may show one, and one may have been closed. */
const MOST_CODES = 10;

@InputType({ description: 'The code with which participants mark themselves at a session.' })
export class OpenCheckInInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  id!: string;

  @Field(() => ID, { description: 'The session.' })
  @Id()
  sessionId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Ends the codes of the session made before.' })
  renew!: boolean;
}

/** Makes a code, of which only the hash is kept: whoever wants to see it again makes another. */
export async function openCheckIn(
  { em, viewer, now, read }: SignedInContext,
  { id, sessionId, renew }: OpenCheckInInput,
): Promise<CheckInAddress | UserError> {
  return inTransaction<CheckInAddress>(em, async (tx) => {
    const event = await take<{ state: EventState }>(tx, id, trainingEventClaim(read), sql`e.state`);
    if (event instanceof UserError) return event;
    if (event.state !== 'SCHEDULED' && event.state !== 'HELD') return new StateError(event.state);
    const db = tx.getKysely();
    const { rows } = await sql<{ startInstant: string; endInstant: string }>`
      select ${sql.raw(SESSION_INSTANTS)} from training_session s where s.id = ${sessionId} and s.event_id = ${id}`.execute(
      db,
    );
    const [session] = rows;
    if (!session) return new NotFoundError(['sessionId']);
    await sql`delete from training_check_in where session_id = ${sessionId} and id not in (
                select id from training_check_in where session_id = ${sessionId}
                 order by opened_at desc, id desc limit ${renew ? 0 : MOST_CODES - 1})`.execute(db);
    const code = newReadableCode();
    await sql`insert into training_check_in (id, session_id, code_hash, opened_at, opened_by)
              values (${newId()}, ${sessionId}, ${tokenHash(code)}, ${now}, ${viewer.userId})`.execute(db);
    const { opensAt, closesAt } = checkInWindow(session);
    return new CheckInAddress(code, opensAt, closesAt);
  });
}
