import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { CourtType } from '../court/court.type.ts';
import { courtBy } from '../court/court.shape.ts';
import { many, type Reading, type Relation, type Shape } from '../platform/shape.ts';
import type { Condition } from '../platform/read.ts';

/** The tables of the two kinds of event that courts hold together. */
export type EventTable = 'training_event' | 'press_event';

@ObjectType('Host', { simpleResolvers: true, description: 'A court that holds an event.' })
export class HostType {
  @Field(() => CourtType, { description: 'The court.' })
  court!: CourtType;

  @Field(() => Boolean, {
    description: 'Whether it leads; an event has one lead court, which may change it.',
  })
  lead!: boolean;
}

const hostShape: Shape = {
  typename: 'Host',
  fields: {
    lead: (t) => `${t}.lead`,
    court: courtBy('court_id'),
  },
};

/** The courts that hold the event, the lead court first. */
export const hostsOf = (table: EventTable): Relation =>
  many(
    () => hostShape,
    (c, p) => `${table}_host ${c} where ${c}.event_id = ${p}.id`,
    (c) => `${c}.lead desc, ${c}.court_id`,
  );

const hostedInScope = (table: EventTable, t: string, read: Reading, lead: boolean): string =>
  `exists (select from ${table}_host h where h.event_id = ${t}.id${lead ? ' and h.lead' : ''} and ${read.inScope('h.court_id')})`;

/** SQL: drafts are seen within the scope of their hosts only, all else by everyone. */
export const eventVisible = (table: EventTable, t: string, read: Reading): string =>
  `(${t}.state <> 'DRAFT' or ${hostedInScope(table, t, read, false)})`;

/** The events `e` that the reader may see. */
export const visibleEvents = (table: EventTable, read: Reading): Condition =>
  sql.raw(eventVisible(table, 'e', read));

/** SQL: what is about persons is read by those who may write for one of the hosts. */
export const eventWithinScope = (table: EventTable, t: string, read: Reading): string =>
  hostedInScope(table, t, read, false);

/** SQL: a shared event belongs to its lead court. */
export const eventWritable = (table: EventTable, t: string, read: Reading): string =>
  hostedInScope(table, t, read, true);

/** SQL: JSON of where an event stands, and whether the reader may change it; for `eventActions`. */
export const eventStanding = (table: EventTable, t: string, read: Reading): string =>
  `json_build_object('state', ${t}.state, 'postponedTo', ${t}.postponed_to, 'writable', ${eventWritable(table, t, read)})`;

/** Held by one of the reader's own courts, as lead or co-host. */
export const hostedByMine = (table: EventTable, read: Reading): Condition =>
  sql.raw(hostedInScope(table, 'e', read, false));

/** Led by one of the reader's own courts, which may change it. */
export const ledByMine = (table: EventTable, read: Reading): Condition =>
  sql.raw(hostedInScope(table, 'e', read, true));

export const hostedBy = (table: EventTable, courtId: string): Condition =>
  sql`exists (select from ${sql.raw(table)}_host h where h.event_id = e.id and h.court_id = ${courtId})`;

export const hostedInRegion = (table: EventTable, regionId: string): Condition =>
  sql`exists (select from ${sql.raw(table)}_host h join court hc on hc.id = h.court_id
               where h.event_id = e.id and hc.region_id = ${regionId})`;

/** Replaces the hosts of an event; the first is the lead court. */
export async function writeHosts(
  em: EntityManager,
  table: EventTable,
  eventId: string,
  courtIds: string[],
): Promise<void> {
  const db = em.getKysely();
  const hosts = sql.raw(`${table}_host`);
  await sql`delete from ${hosts} where event_id = ${eventId}`.execute(db);
  await sql`insert into ${hosts} (event_id, court_id, lead)
            select ${eventId}, court_id, place = 1
              from unnest(${courtIds}::uuid[]) with ordinality as given (court_id, place)`.execute(db);
}

export async function hostIds(em: EntityManager, table: EventTable, eventId: string): Promise<string[]> {
  const { rows } = await sql<{ court_id: string }>`
    select court_id from ${sql.raw(`${table}_host`)} where event_id = ${eventId} order by lead desc, court_id`.execute(
    em.getKysely(),
  );
  return rows.map(({ court_id }) => court_id);
}
