import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { eventWithinScope } from '../event/hosts.ts';
import { personOf } from '../person/person.shape.ts';
import { jsonOf, one, type Reading, type Selection, type Shape, wallClock } from '../platform/shape.ts';
import { clashRows, type ClashRequest, MOST_CLASHES } from './clash.ts';
import { trainingEventShape } from './training-event.shape.ts';

const toldOnly = (t: string, expression: string): string => `case when ${t}.told then ${expression} end`;

/** A row of `clashRows`. */
const clashShape: Shape = {
  typename: 'TrainingClash',
  fields: {
    sessionIndex: (t) => `${t}.index`,
    kind: (t) => `${t}.kind`,
    person: personOf,
    otherSessionIndex: (t) => `${t}.other_index`,
    event: one(
      () => trainingEventShape,
      (c, p) => `training_event ${c} where ${c}.id = ${p}.event_id and ${p}.told`,
    ),
    startsAt: (t) => toldOnly(t, wallClock(`${t}.starts_at`)),
    endsAt: (t) => toldOnly(t, wallClock(`${t}.ends_at`)),
    timeZone: (t) => toldOnly(t, `${t}.time_zone`),
  },
};

/** What sessions of a form clash with, across courts, selected to what is asked. */
export async function trainingClashes(
  em: EntityManager,
  request: ClashRequest,
  selection: Selection,
  read: Reading,
  limit = MOST_CLASHES,
): Promise<object[]> {
  if (request.sessions.length === 0) return [];
  const { rows } = await sql<{ nodes: object[] }>`
    select coalesce(json_agg(${sql.raw(jsonOf(clashShape, 'e', selection, read))}), '[]') as nodes
      from (${clashRows(request, read, limit)}) e`.execute(em.getKysely());
  return rows[0]?.nodes ?? [];
}

/**
 * Events with a session in a stretch of days at which somebody is who is elsewhere at the same time. Who is on a list is
 * known within the scope of its event only, and so is what follows from it. Day by day, because whoever teaches all year
 * would else be compared with every day of it.
 */
export async function clashingEventIds(
  em: EntityManager,
  { from, to }: { readonly from: string; readonly to: string },
  read: Reading,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with session as materialized (
      select s.id, s.event_id, s.during, one_day::date as day from training_session s,
             generate_series(greatest(lower(s.during)::date, ${from}::date - 1),
                             least(upper(s.during)::date, ${to}::date + 1), interval '1 day') as one_day (one_day)
       where s.occupies and s.during && tstzrange(${from}::date - interval '1 day', ${to}::date + interval '2 days')),
    there as materialized (
      select s.*, t.person_id, true as teaches from session s join training_session_trainer t on t.session_id = s.id
      union all
      select s.*, g.person_id, false from session s
        join training_registration g on g.event_id = s.event_id and g.state = 'REGISTERED'
        join training_event e on e.id = s.event_id and ${sql.raw(eventWithinScope('training_event', 'e', read))})
    select distinct one.event_id as id from there one join there two
        on two.person_id = one.person_id and two.day = one.day and two.id <> one.id and two.during && one.during
       and (two.event_id <> one.event_id or one.teaches and two.teaches)`.execute(em.getKysely());
  return rows.map(({ id }) => id);
}
