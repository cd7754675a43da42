import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { queueMails, type QueuedMail } from '../mail/queue-mail.ts';
import { mailWriter } from './mail-writer.ts';
import { isExpected, mailedPeople } from './mailed-people.ts';

/** By the venue's clock: not in the night, and with the working day before it. */
const FROM_HOUR = 9;

/**
 * Writes to those who were invited to an event that begins tomorrow, by the clock of its venue. It may be called as often
 * as one likes: of each event, person and day there is one reminder.
 *
 * @param report takes what went wrong with one event, which leaves the others.
 * @returns how many were written.
 */
export async function remindParticipants(
  em: EntityManager,
  now: Date,
  origin: string | null,
  report: (error: unknown) => void,
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    with begins as (
      select e.id, coalesce(min(s.starts_at), e.starts_on::timestamp) as at,
             coalesce((array_agg(s.time_zone order by s.starts_at))[1], 'Asia/Almaty') as zone
        from training_event e left join training_session s on s.event_id = e.id
       where e.state = 'SCHEDULED' and e.starts_on between (${now}::timestamptz at time zone 'UTC')::date
         and (${now}::timestamptz at time zone 'UTC')::date + 2
       group by e.id)
    select id from begins
     where at::date = (${now}::timestamptz at time zone zone)::date + 1
       and extract(hour from ${now}::timestamptz at time zone zone) >= ${FROM_HOUR}
       and exists (select from mail where mail.event_id = begins.id)
     order by id`.execute(em.getKysely());
  let written = 0;
  for (const { id } of rows)
    try {
      // oxlint-disable-next-line no-await-in-loop -- an event at a time: a fault in one leaves the others
      written += await em.fork().transactional((tx) => remindOf(tx, id, now, origin));
    } catch (error) {
      report(error);
    }
  return written;
}

async function remindOf(
  tx: EntityManager,
  eventId: string,
  now: Date,
  origin: string | null,
): Promise<number> {
  // whoever changes the event meanwhile comes before or after this
  await sql`select from training_event where id = ${eventId} for update`.execute(tx.getKysely());
  const writer = await mailWriter(tx, eventId, origin);
  const { event } = writer;
  if (event.state !== 'SCHEDULED') return 0;
  const startsAt = event.sessions[0]?.startInstant ?? `${event.startsOn}T09:00:00+05:00`;
  const mails: QueuedMail[] = [];
  for (const person of await mailedPeople(tx, eventId)) {
    // who has just been told, or is about to be, is not reminded of it as well
    if (person.address === null || !isExpected(person) || person.waiting || !person.sent) continue;
    if (person.sent.told !== writer.told) continue;
    // oxlint-disable-next-line no-await-in-loop -- one connection, one statement at a time
    const mail = await writer.write('REMINDER', person, event.startsOn, now);
    mails.push({ ...mail, usefulUntil: startsAt });
  }
  return queueMails(tx, mails, now, null);
}
