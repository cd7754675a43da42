import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import type { SignedInContext } from './request-context.ts';
import { USER_FIELDS } from './user.access.ts';
import { User } from './user.entity.ts';
import type { CreateUserInput } from './user.input.ts';

/** Opens an account without a password: nobody can sign in with it before a one-time code was used. @returns its id. */
export async function createUser(
  { em }: SignedInContext,
  input: CreateUserInput,
): Promise<string | UserError> {
  const { regionId = null, courtId = null, homeCourtId = null, ...facts } = input;
  return inTransaction<string>(
    em,
    async (tx) => {
      const user = tx.create(User, { ...facts, regionId, courtId, homeCourtId, active: true });
      await tx.flush();
      return user.id;
    },
    USER_FIELDS,
  );
}
