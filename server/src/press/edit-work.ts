import type { SignedInContext } from '../access/request-context.ts';
import { claim } from '../platform/claim.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UserError } from '../platform/user-error.ts';
import { workClaim } from './press.claim.ts';
import { Work } from './work.entity.ts';
import type { EditWorkInput } from './work.input.ts';

/** Gives a work another title. @returns its id. */
export async function editWork(
  { em, read }: SignedInContext,
  input: EditWorkInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const work = await claim(tx, Work, input, workClaim(read));
    if (work instanceof UserError) return work;
    tx.assign(work, { title: storedText(input.title) });
    await tx.flush();
    return work.id;
  });
}
