import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { MailKind } from '@bitim/schema/vocabulary/mail';
import { newId } from '../platform/new-id.ts';

/** A mail as it goes into the outbox. */
export interface QueuedMail {
  readonly kind: MailKind;
  readonly eventId: string;
  readonly personId: string;
  /** What makes it this mail and no second: of one kind, event, person and occasion there is one. */
  readonly occasion: string;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  /** Files in iCalendar, without who sends them. */
  readonly calendars: readonly string[];
  readonly entryUids: readonly string[];
  readonly told: string;
  /** Not sent before; changes wait a moment, for they are often taken back or followed by another. */
  readonly notBefore: Date;
  /** After it nobody needs it any more. */
  readonly usefulUntil: string;
}

/** Writes mails into the outbox, in the transaction of what they tell. What is there already stays as it is. */
export async function queueMails(
  tx: EntityManager,
  mails: readonly QueuedMail[],
  now: Date,
  queuedBy: string | null,
): Promise<number> {
  if (mails.length === 0) return 0;
  const rows = mails.map((mail) => ({ id: newId(), ...mail }));
  const { numAffectedRows } = await sql`
    insert into mail (id, kind, event_id, person_id, occasion, name, address, subject, body, calendars, entry_uids, told,
                      state, queued_at, queued_by, not_before, useful_until)
    select id, kind, "eventId", "personId", occasion, name, address, subject, body, calendars, "entryUids", told,
           'WAITING', ${now}, ${queuedBy}::uuid, "notBefore", "usefulUntil"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id uuid, kind text, "eventId" uuid, "personId" uuid,
           occasion text, name text, address text, subject text, body text, calendars text[], "entryUids" text[], told text,
           "notBefore" timestamptz, "usefulUntil" timestamptz)
    on conflict on constraint mail_once do nothing`.execute(tx.getKysely());
  return Number(numAffectedRows ?? 0n);
}
