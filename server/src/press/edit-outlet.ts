import type { SignedInContext } from '../access/request-context.ts';
import { claim } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UserError } from '../platform/user-error.ts';
import { checkOutlet, outletFacts } from './check-outlet.ts';
import { Outlet } from './outlet.entity.ts';
import type { EditOutletInput } from './outlet.input.ts';
import { outletClaim } from './press.claim.ts';

/** Replaces the facts of an outlet by those of the form. @returns its id. */
export async function editOutlet(
  { em, read }: SignedInContext,
  input: EditOutletInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const outlet = await claim(tx, Outlet, input, outletClaim(read));
    if (outlet instanceof UserError) return outlet;
    const wrong = await checkOutlet(tx, input, read);
    if (wrong) return wrong;
    tx.assign(outlet, outletFacts(input));
    await tx.flush();
    return outlet.id;
  });
}
