import { sql } from 'kysely';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UserError } from '../platform/user-error.ts';
import type { SignedInContext } from './request-context.ts';
import { endSessionsOf } from './session.ts';
import { USER_CLAIM } from './user.access.ts';
import { User } from './user.entity.ts';

/** Closes an account: its sessions and codes end at once (R03); what it did stays. @returns its id. */
export async function deactivateUser(
  { em, viewer }: SignedInContext,
  input: VersionedInput,
): Promise<string | UserError> {
  if (input.id === viewer.userId) return invalid(['id'], 'OWN_ACCOUNT');
  return inTransaction<string>(em, async (tx) => {
    const user = await claim(tx, User, input, USER_CLAIM);
    if (user instanceof UserError) return user;
    tx.assign(user, { active: false });
    await tx.flush();
    await endSessionsOf(tx, user.id);
    await sql`delete from one_time_code where user_id = ${user.id}`.execute(tx.getKysely());
    return user.id;
  });
}

/** Opens a closed account again, with the password it had. @returns its id. */
export async function activateUser(
  { em }: SignedInContext,
  input: VersionedInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const user = await claim(tx, User, input, USER_CLAIM);
    if (user instanceof UserError) return user;
    tx.assign(user, { active: true });
    await tx.flush();
    return user.id;
  });
}
