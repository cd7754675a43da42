import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { MailState } from '@bitim/schema/vocabulary/mail';
import type { SignedInContext } from '../access/request-context.ts';
import { Id } from '../platform/checks.ts';
import { NotFoundError, StateError, type UserError } from '../platform/user-error.ts';

@InputType({ description: 'Which mail.' })
export class DecideMailInput {
  @Field(() => ID, { description: 'The mail.' })
  @Id()
  id!: string;
}

/** Puts a mail back into the outbox; whoever does it knows that what it says is still so. */
export const putBack = decision('WAITING', ['UNCERTAIN', 'FAILED', 'WITHDRAWN']);

/** Takes a mail out of the outbox. One that is being handed over is out of reach. */
export const withdrawMail = decision('WITHDRAWN', ['WAITING', 'UNCERTAIN', 'FAILED']);

/** A step that is right in some states only; of two who decide at once, the second finds another state. */
function decision(next: MailState, from: readonly MailState[]) {
  return async ({ em, now }: SignedInContext, { id }: DecideMailInput): Promise<string | UserError> => {
    const db = em.getKysely();
    const settledAt = next === 'WAITING' ? null : now;
    const { rows } = await sql`
      update mail set state = ${next}, not_before = ${now}, settled_at = ${settledAt}, queued_at = case
               when ${next} = 'WAITING' then ${now}::timestamptz else queued_at end
       where id = ${id} and state = any(${[...from]}) returning id`.execute(db);
    if (rows.length > 0) return id;
    const found = await sql<{ state: string }>`select state from mail where id = ${id}`.execute(db);
    return found.rows[0] ? new StateError(found.rows[0].state) : new NotFoundError(['id']);
  };
}
