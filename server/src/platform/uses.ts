import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { Use } from './user-error.ts';

/** What hangs on a record. @param queries by the name of the use; each yields a row per use. */
export async function usesOf(
  em: EntityManager,
  queries: Readonly<Record<string, RawBuilder<unknown>>>,
): Promise<Use[]> {
  const counts = Object.entries(queries).map(
    ([what, query]) => sql`select ${what}::text as what, count(*)::int as count from (${query}) as uses`,
  );
  const { rows } =
    await sql<Use>`select what, count from (${sql.join(counts, sql` union all `)}) as found where count > 0`.execute(
      em.getKysely(),
    );
  return rows;
}
