import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { readList, when } from '../platform/read.ts';
import { collation, type Reading, type Selection } from '../platform/shape.ts';
import { courtPlanShape, hasYear } from './annual-plan.shape.ts';

/** Courts of a year with their plans. @param year a whole number: it stands in the statement itself. */
export function readCourtPlans(
  em: EntityManager,
  { year, regionId }: { readonly year: number; readonly regionId: string | null },
  selection: Selection,
  read: Reading,
): Promise<object[]> {
  if (!Number.isInteger(year)) throw new Error('A year is a whole number.');
  const source = {
    table: `(select court.*, ${year} as plan_year from court)`,
    shape: courtPlanShape,
    where: [sql.raw(hasYear('e', read)), ...when(regionId, (id) => sql`e.region_id = ${id}`)],
    orderBy: `localized(e.name, '${read.tag}') collate ${collation(read)}, e.id`,
  };
  return readList(em, source, selection, read);
}
