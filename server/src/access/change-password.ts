import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Field, InputType } from 'type-graphql';
import { AsSent } from '../platform/checks.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import { hashPassword, matchesInTurn, NO_PASSWORD, oneOfTwo, passwordProblem } from './password.ts';
import type { RequestContext, SignedInContext } from './request-context.ts';
import { endSessionsOf, startSession } from './session.ts';
import { noteFailure, waitingTime } from './sign-in-limit.ts';
import { tokenHash } from './token.ts';

@InputType({ description: 'A new password in place of the present one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The present one.' })
  @AsSent(1, 128)
  current!: string;

  @Field(() => String, { description: '12 to 128 characters of any kind; not a common one.' })
  @AsSent(12, 128)
  next!: string;
}

@InputType({ description: 'A first password, or one in place of a forgotten one.' })
export class SetPasswordInput {
  @Field(() => String, { description: 'The one-time code.' })
  @AsSent(20, 100)
  code!: string;

  @Field(() => String, { description: '12 to 128 characters of any kind; not a common one.' })
  @AsSent(12, 128)
  password!: string;
}

/** Changes one's own password; every other session ends (R03). @returns the account's id. */
export async function changePassword(
  context: SignedInContext,
  { current, next }: ChangePasswordInput,
): Promise<string | UserError> {
  const problem = passwordProblem(next, ['next']) ?? (await oneOfTwo(() => wrongPassword(context, current)));
  if (problem) return problem;
  const hash = await hashPassword(next);
  const { userId } = context.viewer;
  return enter(context, userId, (tx) => takePassword(tx, userId, hash, context.now));
}

/** Sets a password with a one-time code, which is used up by it. @returns the account's id. */
export async function setPassword(
  context: RequestContext,
  { code, password }: SetPasswordInput,
): Promise<string | UserError> {
  const problem = passwordProblem(password, ['password']);
  if (problem) return problem;
  const { em, now } = context;
  const { rows } = await sql<{ user_id: string }>`
    select c.user_id from one_time_code c join app_user u on u.id = c.user_id
     where c.code_hash = ${tokenHash(code)} and c.expires_at > ${now} and u.active`.execute(em.getKysely());
  const userId = rows[0]?.user_id;
  if (!userId) return invalid(['code'], 'CODE_INVALID');
  const hash = await hashPassword(password);
  return enter(context, userId, async (tx) => {
    const used = await sql`
      delete from one_time_code c using app_user u
       where c.code_hash = ${tokenHash(code)} and u.id = c.user_id and u.active returning c.user_id`.execute(
      tx.getKysely(),
    );
    return used.rows.length === 0 ? invalid(['code'], 'CODE_INVALID') : takePassword(tx, userId, hash, now);
  });
}

/** Whether the present password is another; guessed as rarely as at the sign-in, and counted together with it (R04). */
async function wrongPassword(
  { em, viewer, now, address }: SignedInContext,
  password: string,
): Promise<UserError | null> {
  const { rows } = await sql<{ account: string; password_hash: string | null }>`
    select lower(email) as account, password_hash from app_user where id = ${viewer.userId}`.execute(
    em.getKysely(),
  );
  const [user] = rows;
  const attempt = { account: user?.account ?? '', address, now };
  const wait = await waitingTime(em, attempt);
  if (wait > 0) return invalid(['current'], 'TOO_MANY_TRIES', { minutes: Math.ceil(wait / 60) });
  if (await matchesInTurn(user?.password_hash ?? NO_PASSWORD, password)) return null;
  await noteFailure(em, attempt);
  return invalid(['current'], 'PASSWORD_WRONG');
}

/** Puts the password in place, and a new session in place of all others; codes issued before are void. @returns its token. */
async function takePassword(em: EntityManager, userId: string, hash: string, now: Date): Promise<string> {
  const db = em.getKysely();
  await sql`update app_user set password_hash = ${hash}, version = version + 1 where id = ${userId}`.execute(
    db,
  );
  await sql`delete from one_time_code where user_id = ${userId}`.execute(db);
  await endSessionsOf(em, userId);
  return startSession(em, userId, now);
}

/** Lets the account in when all of it is stored. @param work yields the token of the session. */
async function enter(
  { em, setSessionToken }: RequestContext,
  userId: string,
  work: (tx: EntityManager) => Promise<string | UserError>,
): Promise<string | UserError> {
  const token = await inTransaction<string>(em, work);
  if (typeof token !== 'string') return token;
  setSessionToken(token);
  return userId;
}
