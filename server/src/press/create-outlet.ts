import type { SignedInContext } from '../access/request-context.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import { checkOutlet, outletFacts } from './check-outlet.ts';
import { Outlet } from './outlet.entity.ts';
import type { CreateOutletInput } from './outlet.input.ts';

/** Puts an outlet into the register. @returns its id. */
export async function createOutlet(
  { em, read }: SignedInContext,
  input: CreateOutletInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const wrong = await checkOutlet(tx, input, read);
    if (wrong) return wrong;
    const outlet = tx.create(Outlet, outletFacts(input));
    await tx.flush();
    return outlet.id;
  });
}
