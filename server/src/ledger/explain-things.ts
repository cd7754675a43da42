import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Reading } from '../platform/shape.ts';
import type { Explained, FigureRef, Page } from './explain.ts';
import { type ComputedMeasure, inSql } from './measure.ts';
import { courtIn } from './unit.ts';

/** Things that count, of which some may be kept from the reader: these are a number only, and in no list. */
export interface ExplainedThings extends Explained {
  readonly notShown: number;
}

const NOTHING: ExplainedThings = { records: [], totalCount: 0, notShown: 0 };

/** The things behind a stock or a distinct count, or those left out of it. */
export async function explainedThings(
  em: EntityManager,
  { things, leftOut, storage, visible, keptAsOf }: ComputedMeasure,
  figure: FigureRef,
  which: 'counted' | 'leftOut',
  read: Reading,
  { limit, offset }: Page,
): Promise<ExplainedThings> {
  const period = inSql(figure.period);
  const source = which === 'counted' ? things(period) : leftOut?.(period);
  if (!source || (period.asOf !== null && !keptAsOf)) return NOTHING;
  const shown = sql.raw(visible?.(read) ?? 'true');
  const { rows } = await sql<ExplainedThings>`
    with things as (
      select thing.record_id, array_agg(distinct thing.court_id) filter (where ${shown})::text[] as courts, bool_or(${shown}) as shown,
             ${which === 'counted' ? sql`null::text` : sql`min(thing.reason)`} as reason
        from (${source}) as thing
       where ${courtIn(figure.unit, 'thing.court_id')}
         and ${figure.kind === null ? sql`true` : sql`thing.kind = ${figure.kind}`}
         and ${figure.wave === null ? sql`true` : sql`thing.wave = ${figure.wave}`}
       group by thing.record_id),
    page as (
      select r.id as "recordId", ${sql.raw(storage.title)} as title, ${sql.raw(storage.occurredOn)}::text as "occurredOn",
             things.courts as "courtIds", 1 as quantity, false as deleted, ${sql.raw(storage.provenance)} as provenance, things.reason
        from things join ${sql.raw(storage.table)} r on r.id = things.record_id
       where things.shown order by 3, 1 limit ${limit} offset ${offset})
    select count(*) filter (where shown)::int as "totalCount", count(*) filter (where not shown)::int as "notShown",
           (select coalesce(json_agg(page), '[]') from page) as records
      from things`.execute(em.getKysely());
  return rows[0] ?? NOTHING;
}
