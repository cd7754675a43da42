import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { EventState } from '@bitim/schema/vocabulary/event';
import type { SignedInContext } from '../access/request-context.ts';
import { newToken, tokenHash } from '../access/token.ts';
import { Id } from '../platform/checks.ts';
import { take } from '../platform/claim.ts';
import type { Reading } from '../platform/shape.ts';
import { inTransaction } from '../platform/transaction.ts';
import { NotFoundError, StateError, UserError } from '../platform/user-error.ts';
import { EvaluationAddress, EvaluationClosed } from './evaluation.type.ts';
import { trainingEventClaim } from './training-event.access.ts';

@InputType({ description: 'The evaluation of an event.' })
export class EvaluationInput {
  @Field(() => ID, { description: 'The event.' })
  @Id()
  eventId!: string;
}

/** Makes the address of the questionnaire, which is told this once. One made before ends; the answers stay. */
export async function openEvaluation(
  { em, now, read }: SignedInContext,
  { eventId }: EvaluationInput,
): Promise<EvaluationAddress | UserError> {
  const secret = newToken();
  return inTransaction<EvaluationAddress>(em, async (tx) => {
    const state = await stateOfOwn(tx, eventId, read);
    if (state instanceof UserError) return state;
    if (state !== 'SCHEDULED' && state !== 'HELD' && state !== 'VERIFIED') return new StateError(state);
    await sql`insert into training_evaluation (event_id, secret_hash, opened_at)
              values (${eventId}, ${tokenHash(secret)}, ${now})
              on conflict (event_id) do update
                set secret_hash = excluded.secret_hash, opened_at = excluded.opened_at, closed_at = null`.execute(
      tx.getKysely(),
    );
    return new EvaluationAddress(secret);
  });
}

/** Takes no more answers; whoever has the address finds nothing there. */
export async function closeEvaluation(
  { em, now, read }: SignedInContext,
  { eventId }: EvaluationInput,
): Promise<EvaluationClosed | UserError> {
  return inTransaction<EvaluationClosed>(em, async (tx) => {
    const state = await stateOfOwn(tx, eventId, read);
    if (state instanceof UserError) return state;
    const { rows } = await sql`
      update training_evaluation set closed_at = coalesce(closed_at, ${now}) where event_id = ${eventId}
      returning event_id`.execute(tx.getKysely());
    return rows.length > 0 ? new EvaluationClosed(eventId) : new NotFoundError(['eventId']);
  });
}

/** The state of an event that the caller may change; it waits for those who are changing it. */
async function stateOfOwn(em: EntityManager, id: string, read: Reading): Promise<EventState | UserError> {
  const event = await take<{ state: EventState }>(em, id, trainingEventClaim(read), sql`e.state`, [
    'eventId',
  ]);
  return event instanceof UserError ? event : event.state;
}
