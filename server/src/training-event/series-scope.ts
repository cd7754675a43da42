import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { EventState, SeriesLeftReason, SeriesScope } from '@bitim/schema/vocabulary/event';
import { daysLater } from '../event/move.domain.ts';
import type { Reading } from '../platform/shape.ts';
import { readRule, writeRule } from './recurrence.domain.ts';
import { trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';
import { TrainingSeries } from './training-series.entity.ts';

/** What stayed of a series as it was, and why. */
export interface SeriesLeft {
  readonly eventId: string;
  readonly startsOn: string;
  readonly reason: SeriesLeftReason;
  readonly fields: readonly string[];
}

export interface SeriesOutcome {
  readonly eventId: string;
  readonly changed: number;
  readonly left: readonly SeriesLeft[];
}

/** An event that stands in a series. */
export type InSeries = TrainingEvent & { seriesId: string; seriesOn: string };
export const isInSeries = (event: TrainingEvent): event is InSeries =>
  Boolean(event.seriesId && event.seriesOn);

/**
 * The other events of a series that a change is meant for, each held until the transaction ends: those to change, and those
 * that stay because of where they stand or whose they are.
 *
 * @param states in which they change.
 */
export async function othersInScope(
  tx: EntityManager,
  event: InSeries,
  { scope, states }: { readonly scope: SeriesScope; readonly states: readonly EventState[] },
  read: Reading,
): Promise<{ readonly open: InSeries[]; readonly left: SeriesLeft[] }> {
  if (scope === 'ONE') return { open: [], left: [] };
  const later = scope === 'FOLLOWING' ? sql`and e.series_on > ${event.seriesOn}` : sql``;
  const { writable } = trainingEventClaim(read);
  const { rows } = await sql<{ id: string; writable: boolean }>`
    select e.id, coalesce((${writable}), false) as writable from training_event e
     where e.series_id = ${event.seriesId} and e.id <> ${event.id} ${later} order by e.series_on for update of e`.execute(
    tx.getKysely(),
  );
  const found = await tx.find(TrainingEvent, { id: { $in: rows.map(({ id }) => id) } });
  const byId = new Map(found.map((one) => [one.id, one]));
  const open: InSeries[] = [];
  const left: SeriesLeft[] = [];
  for (const { id, writable: mine } of rows) {
    const other = byId.get(id);
    if (!other || !isInSeries(other)) continue;
    const { startsOn, state } = other;
    if (!mine) left.push({ eventId: id, startsOn, reason: 'NOT_YOURS', fields: [] });
    else if (!states.includes(state)) left.push({ eventId: id, startsOn, reason: 'STATE', fields: [] });
    else open.push(other);
  }
  return { open, left };
}

/**
 * The series of an event, held until the transaction ends, so that two changes of it take turns. It is taken before any of
 * its events: two who come from different events would else wait for each other's. Null: the event stands alone.
 */
export async function heldSeries(tx: EntityManager, eventId: string): Promise<TrainingSeries | null> {
  const db = tx.getKysely();
  for (let held: string | null = null; ;) {
    // oxlint-disable-next-line no-await-in-loop -- whoever had it before may have given the event to another series
    const { rows } = await sql<{ of: string | null }>`
      select series_id as of from training_event where id = ${eventId}`.execute(db);
    const of = rows[0]?.of ?? null;
    if (of === null) return null;
    if (of === held) return tx.findOneOrFail(TrainingSeries, { id: of });
    // oxlint-disable-next-line no-await-in-loop -- as above
    await sql`select from training_series where id = ${of} for update`.execute(db);
    held = of;
  }
}

/**
 * Ends a series before an event, and begins another one with it: what differs from now on is a rule of its own.
 *
 * @returns the series of the event from now on; the same where nothing of it comes before.
 */
export async function splitBefore(
  tx: EntityManager,
  series: TrainingSeries,
  event: InSeries,
  now: { readonly at: Date; readonly by: string },
): Promise<TrainingSeries> {
  const { rows } = await sql<{ earlier: boolean; last: string }>`
    select bool_or(series_on < ${event.seriesOn}) as earlier, max(series_on)::text as last
      from training_event where series_id = ${series.id}`.execute(tx.getKysely());
  const rule = readRule(series.rule);
  if (!rows[0]?.earlier || rule === null) return series;
  const { seriesOn } = event;
  const following = tx.create(TrainingSeries, {
    rule: writeRule({ ...rule, count: null, until: rule.until ?? rows[0].last }),
    movedBy: series.movedBy,
    pattern: series.pattern,
    createdAt: now.at,
    createdBy: now.by,
  });
  series.rule = writeRule({ ...rule, count: null, until: daysLater(seriesOn, -1) });
  await tx.flush();
  await sql`update training_event set series_id = ${following.id}
             where series_id = ${series.id} and series_on >= ${seriesOn}`.execute(tx.getKysely());
  return following;
}
