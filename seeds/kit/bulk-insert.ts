/** What the loaders need of a `pg` client or pool. */
export interface Sql {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** A row by the names of our model; a column is the same name in snake case. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * One statement for all rows of a table, however many. Columns are those of the first row: every row has the same.
 *
 * @param table A name from our own code, never from outside.
 */
export async function bulkInsert(sql: Sql, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map(snakeCase);
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeCase(key), value])),
  );
  await sql.query(
    `insert into ${table} (${columns.join(', ')})
     select ${columns.join(', ')} from json_populate_recordset(null::${table}, $1::json)`,
    [JSON.stringify(records)],
  );
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
