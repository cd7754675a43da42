import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { ClashKind } from '@bitim/schema/vocabulary/event';
import { eventVisible, eventWithinScope } from '../event/hosts.ts';
import type { Reading } from '../platform/shape.ts';
import type { Clash } from './clash.domain.ts';

/** A session as a form has it, or as it is to become. */
export interface DraftSession {
  /** Null for one that is not stored yet. */
  readonly id?: string | null | undefined;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  /** Which one is meant where the hour comes twice; the later one where nobody said. */
  readonly startsEarlier?: boolean | null | undefined;
  readonly endsEarlier?: boolean | null | undefined;
  readonly roomId?: string | null | undefined;
  readonly trainerIds: readonly string[];
}

export interface ClashRequest {
  readonly sessions: readonly DraftSession[];
  /** The event that they are of, whose stored sessions are left out; null for a new one. */
  readonly eventId: string | null;
  /** Persons who are to take part, beside those whom the event has on its list. */
  readonly participantIds?: readonly string[];
}

/** More than a person can read. A change is judged by all of them: what is cut off here would be let through there. */
export const MOST_CLASHES = 200;

/**
 * SQL: a row for each clash of a room, a trainer or a registered participant, by sessions of the whole register that
 * occupy, found by their ranges (decision 0062). `told` says whether the reader may know with which event.
 *
 * @param limit null for all.
 *
 * `offset 0` keeps the database from reading all lists there are: it cannot know how few sessions stand at one time.
 */
export function clashRows(
  { sessions, eventId, participantIds = [] }: ClashRequest,
  read: Reading,
  limit: number | null,
): RawBuilder<unknown> {
  const given = sql`json_to_recordset(${JSON.stringify(sessions.map((one, index) => ({ ...one, index })))}::json)
    as given (index integer, "startsAt" timestamp, "endsAt" timestamp, "timeZone" text, "startsEarlier" boolean,
          "endsEarlier" boolean, "roomId" uuid, "trainerIds" json)`;
  const ownList = sql.raw(eventWithinScope('training_event', 'own', read));
  const told = sql.raw(
    `(${eventVisible('training_event', 'o', read)}
      and (f.there <> 'PARTICIPANT' or ${eventWithinScope('training_event', 'o', read)}))`,
  );
  return sql`
    with draft as materialized (
      select index, "roomId" as room_id, array(select json_array_elements_text("trainerIds")::uuid) as trainer_ids,
             tstzrange(least(starts, ends), greatest(starts, ends)) as during
        from ${given},
             lateral (select instant_of("startsAt", "timeZone", "startsEarlier") as starts, instant_of("endsAt", "timeZone", "endsEarlier") as ends) hours),
    participant as materialized (
      select g.person_id from training_registration g join training_event own on own.id = g.event_id and ${ownList}
       where g.event_id = ${eventId}::uuid and g.state = 'REGISTERED'
      union select unnest(${[...participantIds]}::uuid[])),
    busy as materialized (
      select d.index, d.room_id, d.trainer_ids, s.* from draft d cross join lateral (
        select s.id, s.event_id, s.room_id as other_room_id from training_session s
         where s.during && d.during and s.occupies and s.event_id is distinct from ${eventId}::uuid offset 0) s),
    person as materialized (
      select b.index, b.id, b.event_id, b.trainer_ids, p.person_id, p.there from busy b cross join lateral (
        select person_id, 'TRAINER' as there from training_session_trainer where session_id = b.id
        union all
        select person_id, 'PARTICIPANT' from training_registration
         where event_id = b.event_id and state = 'REGISTERED' offset 0) p),
    found as (
      select index, 'ROOM' as kind, null::uuid as person_id, id as other_id, event_id, 'ROOM' as there, null::integer as other_index
        from busy where room_id = other_room_id
      union all
      select index, 'TRAINER', person_id, id, event_id, there, null from person where person_id = any(trainer_ids)
      union all
      select p.index, 'PARTICIPANT', p.person_id, p.id, p.event_id, p.there, null
        from person p join participant using (person_id) where p.person_id <> all(p.trainer_ids)
      union all
      select d.index, 'ROOM', null, null, null, 'ROOM', o.index
        from draft d join draft o on o.index < d.index and o.room_id = d.room_id and o.during && d.during
      union all
      select d.index, 'TRAINER', trainer, null, null, 'TRAINER', o.index
        from draft d join draft o on o.index < d.index and o.during && d.during, unnest(d.trainer_ids) trainer
       where trainer = any(o.trainer_ids))
    select f.*, coalesce(${told}, false) as told, s.starts_at, s.ends_at, s.time_zone
      from found f
      left join lateral (select * from training_session where id = f.other_id offset 0) s on true
      left join lateral (select * from training_event where id = f.event_id offset 0) o on true
     order by f.index, array_position(array['ROOM', 'TRAINER', 'PARTICIPANT'], f.kind), f.person_id, s.starts_at, f.other_id
     limit ${limit}::int`;
}

interface ClashRow {
  readonly index: number;
  readonly kind: ClashKind;
  readonly personId: string | null;
  readonly person: string | null;
  readonly otherId: string | null;
  readonly otherIndex: number | null;
  readonly other: string | null;
}

/** The clashes of sessions, with what may be told of the other side, in the reader's language. */
export async function clashesOf(em: EntityManager, request: ClashRequest, read: Reading): Promise<Clash[]> {
  if (request.sessions.length === 0) return [];
  const { rows } = await sql<ClashRow>`
    select c.index, c.kind, c.person_id as "personId", p.full_name as person, c.other_id as "otherId",
           c.other_index as "otherIndex", case when c.told then localized(e.title, ${read.tag}) || ', '
             || to_char(c.starts_at, 'DD.MM.YYYY HH24:MI') || to_char(c.ends_at, '–HH24:MI') end as other
      from (${clashRows(request, read, null)}) c
      left join training_event e on e.id = c.event_id left join person p on p.id = c.person_id`.execute(
    em.getKysely(),
  );
  const keyOf = (index: number | null) => (index === null ? null : (request.sessions[index]?.id ?? null));
  return rows.map(({ index, kind, personId, person, otherId, otherIndex, other }) => {
    const [one, two] = [keyOf(index), otherId ?? keyOf(otherIndex)];
    return {
      sessionIndex: index,
      kind,
      person,
      other: otherIndex === null ? other : `№ ${otherIndex + 1}`,
      key: one && two ? [kind, personId, one, two].join() : null,
    };
  });
}

/** The sessions that an event has, as they are stored. */
export async function storedSessions(
  em: EntityManager,
  eventId: string,
): Promise<(DraftSession & { id: string })[]> {
  const { rows } = await sql<DraftSession & { id: string }>`
    select s.id, to_char(s.starts_at, 'YYYY-MM-DD"T"HH24:MI') as "startsAt", to_char(s.ends_at, 'YYYY-MM-DD"T"HH24:MI') as "endsAt",
           s.time_zone as "timeZone", s.starts_earlier as "startsEarlier", s.ends_earlier as "endsEarlier", s.room_id as "roomId",
           array(select person_id::text from training_session_trainer where session_id = s.id) as "trainerIds"
      from training_session s where s.event_id = ${eventId} order by s.starts_at, s.id`.execute(
    em.getKysely(),
  );
  return rows;
}
