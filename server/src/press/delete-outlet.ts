import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, InUseError, UserError } from '../platform/user-error.ts';
import { usesOf } from '../platform/uses.ts';
import { Outlet } from './outlet.entity.ts';
import { outletClaim } from './press.claim.ts';

/** Removes an outlet in which nothing of the register came out. */
export async function deleteOutlet(
  { em, read }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const outlet = await claim(tx, Outlet, input, outletClaim(read));
    if (outlet instanceof UserError) return outlet;
    const uses = await usesOf(tx, {
      PUBLICATION: sql`select from publication where outlet_id = ${outlet.id}`,
    });
    if (uses.length > 0) return new InUseError(uses);
    await tx.remove(outlet).flush();
    return new Deleted(outlet.id);
  });
}
