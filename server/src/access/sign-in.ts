import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Text } from '../platform/checks.ts';
import { UserError } from '../platform/user-error.ts';
import { matchesInTurn, NO_PASSWORD, oneOfTwo } from './password.ts';
import type { RequestContext } from './request-context.ts';
import { startSession } from './session.ts';

@InputType({ description: 'Who wants in.' })
export class SignInInput {
  @Field(() => String, { description: 'At most 254 characters.' })
  @Text(1, 254)
  email!: string;

  @Field(() => String, { description: 'At most 128 characters.' })
  @Text(1, 128)
  password!: string;
}

@ObjectType({
  implements: UserError,
  description: 'Unknown e-mail, wrong password or closed account: which, is not told (R05).',
})
export class InvalidCredentialsError extends UserError {
  override readonly __typename = 'InvalidCredentialsError';
  override readonly code = 'INVALID_CREDENTIALS';
  override readonly sentence = {
    kk: 'Электрондық пошта немесе құпиясөз қате.',
    ru: 'Неверный адрес электронной почты или пароль.',
    en: 'Wrong e-mail address or password.',
  };
}

@ObjectType({ implements: UserError, description: 'Too many failed attempts; it passes by itself.' })
export class RateLimitedError extends UserError {
  override readonly __typename = 'RateLimitedError';
  override readonly code = 'RATE_LIMITED';
  override readonly sentence = {
    kk: 'Сәтсіз әрекет тым көп. Біраздан кейін қайталаңыз.',
    ru: 'Слишком много неудачных попыток. Повторите позже.',
    en: 'Too many failed attempts. Try again later.',
  };

  @Field(() => Int, { description: 'Seconds until the next attempt is heard.' })
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super();
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

const LIMIT = 10;
const WINDOW_SECONDS = 600;

/**
 * Signs somebody in; a new session each time (R02). The limit is looked at only when the turn to compare a password has
 * come, so that a hundred guesses sent at once are not heard all together before the first has failed.
 *
 * @returns the user's id.
 */
export const signIn = (
  context: RequestContext,
  input: SignInInput,
): Promise<string | InvalidCredentialsError | RateLimitedError> => oneOfTwo(() => guess(context, input));

async function guess(
  { em, now, address, setSessionToken }: RequestContext,
  { email, password }: SignInInput,
): Promise<string | InvalidCredentialsError | RateLimitedError> {
  const db = em.getKysely();
  const account = email.trim().toLowerCase();
  const wait = await waitingTime(em, account, address, now);
  if (wait > 0) return new RateLimitedError(wait);
  const { rows } = await sql<{ id: string; password_hash: string | null }>`
    select id, password_hash from app_user where lower(email) = ${account} and active`.execute(db);
  const [user] = rows;
  const matches = await matchesInTurn(user?.password_hash ?? NO_PASSWORD, password);
  if (!user || !matches) {
    await sql`insert into sign_in_failure (account, address, failed_at) values (${account}, ${address}, ${now})`.execute(
      db,
    );
    return new InvalidCredentialsError();
  }
  await sql`delete from sign_in_failure where account = ${account}`.execute(db);
  await sql`update app_user set last_signed_in_at = ${now} where id = ${user.id}`.execute(db);
  setSessionToken(await startSession(em, user.id, now));
  return user.id;
}

/** Seconds until the account and the address have fewer than ten failures in ten minutes (R04); 0 when they have. */
async function waitingTime(em: EntityManager, account: string, address: string, now: Date): Promise<number> {
  const { rows } = await sql<{ seconds: number | null }>`
    select max(seconds)::int as seconds from (
      select ceil(extract(epoch from failed_at - ${now}::timestamptz)) + ${WINDOW_SECONDS} as seconds from (
        (select failed_at from sign_in_failure where account = ${account} order by failed_at desc offset ${LIMIT - 1} limit 1)
        union all
        (select failed_at from sign_in_failure where address = ${address} order by failed_at desc offset ${LIMIT - 1} limit 1)
      ) as tenth) as waits`.execute(em.getKysely());
  return Math.max(0, rows[0]?.seconds ?? 0);
}
