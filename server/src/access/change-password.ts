import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Field, InputType } from 'type-graphql';
import { Text } from '../platform/checks.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import { hashPassword, passwordMatches, passwordProblem } from './password.ts';
import type { RequestContext, SignedInContext } from './request-context.ts';
import { endSessionsOf, startSession } from './session.ts';
import { tokenHash } from './token.ts';

@InputType({ description: 'A new password in place of the present one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The present one.' })
  @Text(1, 128)
  current!: string;

  @Field(() => String, { description: '12 to 128 characters of any kind; not a common one.' })
  @Text(12, 128)
  next!: string;
}

@InputType({ description: 'A first password, or one in place of a forgotten one.' })
export class SetPasswordInput {
  @Field(() => String, { description: 'The one-time code.' })
  @Text(20, 100)
  code!: string;

  @Field(() => String, { description: '12 to 128 characters of any kind; not a common one.' })
  @Text(12, 128)
  password!: string;
}

/** Changes one's own password; every other session ends (R03). @returns the account's id. */
export async function changePassword(
  { em, viewer, now, setSessionToken }: SignedInContext,
  { current, next }: ChangePasswordInput,
): Promise<string | UserError> {
  const problem = passwordProblem(next, ['next']);
  if (problem) return problem;
  const { rows } = await sql<{ password_hash: string | null }>`
    select password_hash from app_user where id = ${viewer.userId}`.execute(em.getKysely());
  const matches = await passwordMatches(rows[0]?.password_hash ?? '', current).catch(() => false);
  if (!matches) return invalid(['current'], 'PASSWORD_WRONG');
  return takePassword(em, viewer.userId, next, now, setSessionToken);
}

/** Sets a password with a one-time code, which is used up by it. @returns the account's id. */
export async function setPassword(
  { em, now, setSessionToken }: RequestContext,
  { code, password }: SetPasswordInput,
): Promise<string | UserError> {
  const problem = passwordProblem(password, ['password']);
  if (problem) return problem;
  const { rows } = await sql<{ user_id: string }>`
    delete from one_time_code c using app_user u
     where c.code_hash = ${tokenHash(code)} and c.expires_at > ${now} and u.id = c.user_id and u.active
    returning c.user_id`.execute(em.getKysely());
  const userId = rows[0]?.user_id;
  return userId
    ? takePassword(em, userId, password, now, setSessionToken)
    : invalid(['code'], 'CODE_INVALID');
}

async function takePassword(
  em: EntityManager,
  userId: string,
  password: string,
  now: Date,
  setSessionToken: (token: string) => void,
): Promise<string | UserError> {
  const hash = await hashPassword(password);
  const token = await inTransaction<string>(em, async (tx) => {
    await sql`update app_user set password_hash = ${hash}, version = version + 1 where id = ${userId}`.execute(
      tx.getKysely(),
    );
    await endSessionsOf(tx, userId);
    return startSession(tx, userId, now);
  });
  if (typeof token !== 'string') return token;
  setSessionToken(token);
  return userId;
}
