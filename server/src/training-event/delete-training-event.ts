import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { isDeletable } from '../event/lifecycle.domain.ts';
import { usesOf } from '../platform/uses.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, InUseError, StateError, UserError } from '../platform/user-error.ts';
import { trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';

/** Of such a mail nobody has heard, and nobody will. */
const NOT_TOLD = sql`state in ('FAILED', 'WITHDRAWN', 'EXPIRED')`;

/** Removes an event that never counted, on whose list nobody stands, and of which nobody was told anything. */
export async function deleteTrainingEvent(
  { em, read }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const event = await claim(tx, TrainingEvent, input, trainingEventClaim(read));
    if (event instanceof UserError) return event;
    if (!isDeletable(event.state)) return new StateError(event.state);
    const uses = await usesOf(tx, {
      LEDGER: sql`select from ledger_entry where record_type = 'TRAINING_EVENT' and record_id = ${event.id}`,
      REGISTRATION: sql`select from training_registration where event_id = ${event.id}`,
      MAIL: sql`select from mail where event_id = ${event.id} and not ${NOT_TOLD}`,
      CERTIFICATE: sql`select from training_certificate where event_id = ${event.id}`,
      EVALUATION: sql`select from training_evaluation_answer where event_id = ${event.id}`,
    });
    if (uses.length > 0) return new InUseError(uses);
    await sql`delete from mail where event_id = ${event.id} and ${NOT_TOLD}`.execute(tx.getKysely());
    const { seriesId } = event;
    await tx.remove(event).flush();
    // a series of no event is no series
    if (seriesId)
      await sql`delete from training_series where id = ${seriesId}
                   and not exists (select from training_event where series_id = ${seriesId})`.execute(
        tx.getKysely(),
      );
    return new Deleted(event.id);
  });
}
