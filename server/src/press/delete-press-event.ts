import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { isDeletable } from '../event/lifecycle.domain.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, InUseError, StateError, UserError } from '../platform/user-error.ts';
import { usesOf } from '../platform/uses.ts';
import { pressEventClaim } from './press.claim.ts';
import { PressEvent } from './press-event.entity.ts';

/** Removes a press event that never counted and of which no publication came. */
export async function deletePressEvent(
  { em, read }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const event = await claim(tx, PressEvent, input, pressEventClaim(read));
    if (event instanceof UserError) return event;
    if (!isDeletable(event.state)) return new StateError(event.state);
    const uses = await usesOf(tx, {
      LEDGER: sql`select from ledger_entry where record_type = 'PRESS_EVENT' and record_id = ${event.id}`,
      PUBLICATION: sql`select from publication where press_event_id = ${event.id}`,
    });
    if (uses.length > 0) return new InUseError(uses);
    await tx.remove(event).flush();
    return new Deleted(event.id);
  });
}
