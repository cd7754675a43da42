import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, InUseError, UserError } from '../platform/user-error.ts';
import { usesOf } from '../platform/uses.ts';
import { workClaim } from './press.claim.ts';
import { Work } from './work.entity.ts';

/** Removes a work that has no publication. */
export async function deleteWork(
  { em, read }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const work = await claim(tx, Work, input, workClaim(read));
    if (work instanceof UserError) return work;
    const uses = await usesOf(tx, { PUBLICATION: sql`select from publication where work_id = ${work.id}` });
    if (uses.length > 0) return new InUseError(uses);
    await tx.remove(work).flush();
    return new Deleted(work.id);
  });
}
