import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { MailKind } from '@bitim/schema/vocabulary/mail';
import type { SignedInContext } from '../access/request-context.ts';
import { type DecideMailInput, putBack } from '../mail/decide-mail.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import { NotFoundError, UserError } from '../platform/user-error.ts';
import { isExpected, mailedPeople } from './mailed-people.ts';
import { mailWriter, toldOff } from './mail-writer.ts';

interface Written {
  readonly eventId: string;
  readonly personId: string;
  readonly kind: MailKind;
  readonly told: string;
  /** Something newer was written to the same person about the same event. */
  readonly overtaken: boolean;
}

/**
 * Puts a mail back into the outbox, deliberately: where it is not known whether it arrived, it may arrive twice. One that
 * says what is no longer so is refused: whoever is to be told is invited anew.
 */
export async function sendMailAgain(
  context: SignedInContext,
  input: DecideMailInput,
): Promise<string | UserError> {
  return inTransaction<string>(context.em, async (tx) => {
    const { rows } = await sql<Written>`
      select m.event_id as "eventId", m.person_id as "personId", m.kind, m.told,
             exists (select from mail l where l.event_id = m.event_id and l.person_id = m.person_id
                        and l.kind <> 'REMINDER' and l.queued_at > m.queued_at
                        and l.state in ('WAITING', 'SENDING', 'SENT', 'UNCERTAIN')) as overtaken
        from mail m join training_event e on e.id = m.event_id where m.id = ${input.id} for share of e`.execute(
      tx.getKysely(),
    );
    const [mail] = rows;
    if (!mail) return new NotFoundError(['id']);
    const put = await putBack({ ...context, em: tx }, input);
    if (put instanceof UserError) return put;
    return mail.overtaken || !(await isStillSo(tx, mail, context)) ? invalid(['id'], 'MAIL_STALE') : put;
  });
}

async function isStillSo(
  tx: EntityManager,
  { eventId, personId, kind, told }: Written,
  { now, mailing }: SignedInContext,
): Promise<boolean> {
  const { event, usefulUntil, told: wanted } = await mailWriter(tx, eventId, mailing.origin);
  const person = (await mailedPeople(tx, eventId)).find(({ id }) => id === personId);
  if (!person || person.address === null || new Date(usefulUntil) <= now) return false;
  if (kind !== 'CANCELLATION') return event.state === 'SCHEDULED' && isExpected(person) && told === wanted;
  if (!isExpected(person)) return told === 'OFF_LIST';
  return (event.state === 'CANCELLED' || event.state === 'POSTPONED') && told === toldOff(event.state, event);
}
