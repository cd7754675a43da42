import { sql } from 'kysely';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { AsSent } from '../platform/checks.ts';
import { UserError } from '../platform/user-error.ts';
import { matchesInTurn, NO_PASSWORD, oneOfTwo } from './password.ts';
import type { RequestContext } from './request-context.ts';
import { startSession } from './session.ts';
import { forgetFailures, noteFailure, waitingTime } from './sign-in-limit.ts';

@InputType({ description: 'Who wants in.' })
export class SignInInput {
  @Field(() => String, { description: 'At most 254 characters.' })
  @AsSent(1, 254)
  email!: string;

  @Field(() => String, { description: 'At most 128 characters.' })
  @AsSent(1, 128)
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
  const attempt = { account, address, now };
  const wait = await waitingTime(em, attempt);
  if (wait > 0) return new RateLimitedError(wait);
  const { rows } = await sql<{ id: string; password_hash: string | null }>`
    select id, password_hash from app_user where lower(email) = ${account} and active`.execute(db);
  const [user] = rows;
  const matches = await matchesInTurn(user?.password_hash ?? NO_PASSWORD, password);
  if (!user || !matches) {
    await noteFailure(em, attempt);
    return new InvalidCredentialsError();
  }
  await forgetFailures(em, account);
  await sql`update app_user set last_signed_in_at = ${now} where id = ${user.id}`.execute(db);
  setSessionToken(await startSession(em, user.id, now));
  return user.id;
}
