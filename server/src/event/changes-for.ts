import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { EventType } from '@bitim/schema/vocabulary/event';
import type { Reading } from '../platform/shape.ts';
import type { EventChangeType } from './event-change.type.ts';
import { type EventTable, eventVisible } from './hosts.ts';
import type { Told } from './told-changes.ts';

const TABLES: Readonly<Record<EventType, { table: EventTable; first: string; last: string }>> = {
  TRAINING_EVENT: { table: 'training_event', first: 'e.starts_on', last: 'e.ends_on' },
  PRESS_EVENT: { table: 'press_event', first: 'e.starts_at::date', last: 'e.ends_at::date' },
};
/** Scopes of readers that one statement looks at. */
const AT_ONCE = 50;

interface Row {
  id: string;
  version: number | null;
  startsOn: string | null;
  endsOn: string | null;
  /** For each scope: SEEN now, only LEFT to be told that it has gone, or null. */
  standing: ('SEEN' | 'LEFT' | null)[];
}

/**
 * What each reader may be told of events that have changed: of those that are visible, as they are now; of those that
 * were until now, the id alone; of any other, nothing.
 *
 * @param readers whose scopes are all different.
 * @returns in the order of `readers`.
 */
export async function changesFor(
  em: EntityManager,
  eventType: EventType,
  told: readonly Told[],
  readers: readonly Reading[],
): Promise<EventChangeType[][]> {
  if (told.length === 0) return readers.map(() => []);
  const found: EventChangeType[][] = [];
  for (let from = 0; from < readers.length; from += AT_ONCE) {
    const some = readers.slice(from, from + AT_ONCE);
    // oxlint-disable-next-line no-await-in-loop -- one statement after the other is what the pool is spared by
    const rows = await standings(em, eventType, told, some);
    found.push(...some.map((_, place) => rows.flatMap((row) => changeIn(eventType, row, place))));
  }
  return found;
}

function changeIn(eventType: EventType, row: Row, place: number): EventChangeType[] {
  const { id, version, startsOn, endsOn, standing } = row;
  if (standing[place] === 'SEEN') return [{ eventType, id, version, startsOn, endsOn }];
  return standing[place] === 'LEFT' ? [{ eventType, id, version: null, startsOn: null, endsOn: null }] : [];
}

async function standings(
  em: EntityManager,
  eventType: EventType,
  told: readonly Told[],
  readers: readonly Reading[],
): Promise<Row[]> {
  const { table, first, last } = TABLES[eventType];
  const standing = readers.map(
    (read) => `case when ${eventVisible(table, 'e', read)} then 'SEEN'
                    when t.open or exists (select from unnest(t.courts) c (id) where ${read.inScope('c.id')}) then 'LEFT' end`,
  );
  const { rows } = await sql<Row>`
    select t.id, e.version, (${sql.raw(first)})::text as "startsOn", (${sql.raw(last)})::text as "endsOn",
           array[${sql.raw(standing.join(', '))}]::text[] as standing
      from json_to_recordset(${JSON.stringify(told)}::json) as t (id uuid, open boolean, courts uuid[])
      left join ${sql.raw(table)} e on e.id = t.id`.execute(em.getKysely());
  return rows;
}
