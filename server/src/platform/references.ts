import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Use } from './user-error.ts';
import { usesOf } from './uses.ts';

/**
 * Rows that refer to a record by a foreign key, as the database's own catalogue knows them, so that no table is
 * forgotten. What goes with the record by itself, such as somebody's calendar feed, is no use of it.
 *
 * @param names what a table's rows are for the reader; a table that is not named is its own name in capitals.
 */
export async function referencesTo(
  em: EntityManager,
  table: string,
  id: string,
  names: Readonly<Record<string, string>> = {},
): Promise<Use[]> {
  const { rows } = await sql<{ source: string; columns: string[] }>`
    select c.relname as source, array_agg(a.attname::text) as columns
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
     where k.contype = 'f' and k.confdeltype <> 'c' and k.confrelid = ${table}::regclass and cardinality(k.conkey) = 1
     group by c.relname order by c.relname`.execute(em.getKysely());
  const queries = rows.map(({ source, columns }) => {
    const points = sql.join(
      columns.map((column) => sql`${sql.ref(column)} = ${id}`),
      sql` or `,
    );
    return [
      names[source] ?? source.toUpperCase(),
      sql`select from ${sql.table(source)} where ${points}`,
    ] as const;
  });
  return queries.length === 0 ? [] : usesOf(em, Object.fromEntries(queries));
}
