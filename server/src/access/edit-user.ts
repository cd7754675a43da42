import { claim } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UserError } from '../platform/user-error.ts';
import type { SignedInContext } from './request-context.ts';
import { endSessionsOf } from './session.ts';
import { USER_CLAIM, USER_FIELDS } from './user.access.ts';
import { rightsChange } from './user.domain.ts';
import { User } from './user.entity.ts';
import type { EditUserInput } from './user.input.ts';

/** Replaces the facts of an account by those of the form; other rights end its sessions (R03). @returns its id. */
export async function editUser(
  { em, viewer }: SignedInContext,
  input: EditUserInput,
): Promise<string | UserError> {
  return inTransaction<string>(
    em,
    async (tx) => {
      const user = await claim(tx, User, input, USER_CLAIM);
      if (user instanceof UserError) return user;
      const { id, version: _seen, ...facts } = input;
      const otherRights = rightsChange(user, facts);
      if (otherRights && id === viewer.userId) return invalid(['role'], 'OWN_ACCOUNT');
      tx.assign(user, { regionId: null, courtId: null, homeCourtId: null, ...facts });
      await tx.flush();
      if (otherRights) await endSessionsOf(tx, id);
      return id;
    },
    USER_FIELDS,
  );
}
