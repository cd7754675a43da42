import { inTransaction } from '../platform/transaction.ts';
import { InvalidInputError, type UserError } from '../platform/user-error.ts';
import type { SignedInContext } from './request-context.ts';
import { USER_FIELDS } from './user.access.ts';
import { scopeIssues } from './user.domain.ts';
import { User } from './user.entity.ts';
import type { CreateUserInput } from './user.input.ts';

/** Opens an account without a password: nobody can sign in with it before a one-time code was used. @returns its id. */
export async function createUser(
  { em }: SignedInContext,
  input: CreateUserInput,
): Promise<string | UserError> {
  const issues = scopeIssues(input);
  if (issues.length > 0) return new InvalidInputError(issues);
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
