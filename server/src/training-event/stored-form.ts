import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { hostIds } from '../event/hosts.ts';
import type { EventForm, FormSession } from './event-pattern.domain.ts';
import type { TrainingEvent } from './training-event.entity.ts';

/** An event as its form would have it, its sessions earliest first. */
export async function storedForm(em: EntityManager, event: TrainingEvent): Promise<EventForm> {
  const { title, kind, startsOn, endsOn } = event;
  const { rows } = await sql<FormSession>`
    select s.id, s.title, to_char(s.starts_at, 'YYYY-MM-DD"T"HH24:MI') as "startsAt", to_char(s.ends_at, 'YYYY-MM-DD"T"HH24:MI') as "endsAt",
           s.time_zone as "timeZone", s.place, s.room_id as "roomId", s.online_url as "onlineUrl", s.delivery_mode as "deliveryMode",
           s.head_count as "headCount", s.starts_earlier as "startsEarlier", s.ends_earlier as "endsEarlier",
           array(select person_id::text from training_session_trainer where session_id = s.id order by person_id) as "trainerIds"
      from training_session s where s.event_id = ${event.id} order by s.starts_at, s.id`.execute(
    em.getKysely(),
  );
  return {
    title,
    kind,
    startsOn,
    endsOn,
    hostCourtIds: await hostIds(em, 'training_event', event.id),
    programmeId: event.programmeId ?? null,
    partnerProjectId: event.partnerProjectId ?? null,
    audience: event.audience ?? null,
    capacity: event.capacity ?? null,
    planReference: event.planReference ?? null,
    sessions: rows,
  };
}
