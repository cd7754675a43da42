import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { storedText } from '../platform/localized-text.ts';
import { newId } from '../platform/new-id.ts';
import type { TrainingSessionInput } from './training-event.input.ts';

/**
 * Makes the sessions of an event those of the form: kept by id, added, and the rest removed. The ids
 * were checked before: each is of this event, and none is there twice.
 */
export async function writeSessions(
  em: EntityManager,
  eventId: string,
  sessions: readonly TrainingSessionInput[],
): Promise<void> {
  const db = em.getKysely();
  const rows = sessions.map((session) => ({
    ...session,
    id: session.id ?? newId(),
    title: storedText(session.title),
  }));
  const json = JSON.stringify(rows);
  const given = sql`json_to_recordset(${json}::json) as given (id uuid, title jsonb, "startsAt" timestamp, "endsAt" timestamp,
    "timeZone" text, "startsEarlier" boolean, "endsEarlier" boolean, place text, "roomId" uuid, "onlineUrl" text, "deliveryMode" text, "headCount" integer, "trainerIds" json)`;
  await sql`delete from training_session s where s.event_id = ${eventId}
               and not exists (select from ${given} where given.id = s.id)`.execute(db);
  await sql`
    insert into training_session (id, event_id, title, starts_at, ends_at, time_zone, starts_earlier, ends_earlier,
                                  place, room_id, online_url, delivery_mode, head_count)
    select id, ${eventId}, title, "startsAt", "endsAt", "timeZone", coalesce("startsEarlier", false), coalesce("endsEarlier", false),
           place, "roomId", "onlineUrl", "deliveryMode", "headCount" from ${given}
    on conflict (id) do update set title = excluded.title, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
       time_zone = excluded.time_zone, starts_earlier = excluded.starts_earlier, ends_earlier = excluded.ends_earlier, place = excluded.place, room_id = excluded.room_id, online_url = excluded.online_url,
       delivery_mode = excluded.delivery_mode, head_count = excluded.head_count`.execute(db);
  await sql`delete from training_session_trainer t using training_session s
             where s.id = t.session_id and s.event_id = ${eventId}`.execute(db);
  await sql`insert into training_session_trainer (session_id, person_id)
            select given.id, trainer::uuid from ${given}, json_array_elements_text(given."trainerIds") as trainer`.execute(
    db,
  );
}
