import type { SignedInContext } from '../access/request-context.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import { Work } from './work.entity.ts';
import type { CreateWorkInput } from './work.input.ts';

/** Puts a work into the register. @returns its id. */
export async function createWork(
  { em }: SignedInContext,
  { title }: CreateWorkInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const work = tx.create(Work, { title: storedText(title) });
    await tx.flush();
    return work.id;
  });
}
