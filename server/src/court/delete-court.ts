import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { referencesTo } from '../platform/references.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, InUseError, UserError } from '../platform/user-error.ts';
import { usesOf } from '../platform/uses.ts';
import { COURT_CLAIM } from './court.access.ts';
import { Court } from './court.entity.ts';

const USES = {
  app_user: 'USER',
  training_event_host: 'TRAINING_EVENT',
  press_event_host: 'PRESS_EVENT',
  publication_court: 'PUBLICATION',
};

/** Removes a court that was entered by mistake: nothing refers to it, and the ledger never counted anything at it. */
export async function deleteCourt(
  { em }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const court = await claim(tx, Court, input, COURT_CLAIM);
    if (court instanceof UserError) return court;
    const posted = await usesOf(tx, { LEDGER: sql`select from ledger_entry where unit_id = ${court.id}` });
    const uses = [...(await referencesTo(tx, 'court', court.id, USES)), ...posted];
    if (uses.length > 0) return new InUseError(uses);
    await tx.remove(court).flush();
    return new Deleted(court.id);
  });
}
