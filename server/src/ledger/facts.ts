import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { CountableFacts, CountedRecords, RecordStorage } from './measure.ts';

/** The facts of the row `r` as one JSON value. */
export const factsJson = ({ facts, occurredOn, courts }: RecordStorage): RawBuilder<unknown> =>
  sql.raw(
    `jsonb_build_object('id', r.id, 'occurredOn', ${occurredOn}, 'courts',
      (select coalesce(jsonb_agg(jsonb_build_object('courtId', c.id, 'regionId', c.region_id) order by c.id), '[]')
         from court c where c.id in (${courts}))) || ${facts}`,
  );

/** Facts of the records that a condition on `r` picks, in the order of their ids. */
export async function loadFacts<F extends CountableFacts>(
  em: EntityManager,
  records: CountedRecords<F>,
  condition: RawBuilder<unknown>,
  limit: number,
): Promise<F[]> {
  const { rows } = await sql<{ facts: F }>`
    select ${factsJson(records.storage)} as facts from ${sql.raw(records.storage.table)} r
     where ${condition} order by r.id limit ${limit}`.execute(em.getKysely());
  return rows.map(({ facts }) => facts);
}

const BATCH = 5000;

/** Facts of the records that a condition on `r` picks (all, without one), a batch at a time, so that memory stays flat. */
export async function* allFacts<F extends CountableFacts>(
  em: EntityManager,
  records: CountedRecords<F>,
  which: RawBuilder<unknown> = sql`true`,
): AsyncGenerator<F[]> {
  for (let after: string | null = null; ;) {
    const condition: RawBuilder<unknown> = after === null ? which : sql`r.id > ${after} and ${which}`;
    // oxlint-disable-next-line no-await-in-loop -- each batch starts where the one before it ended
    const batch: F[] = await loadFacts(em, records, condition, BATCH);
    if (batch.length > 0) yield batch;
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return;
    after = last.id;
  }
}
