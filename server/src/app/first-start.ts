import pg from 'pg';

/** Whether nobody can sign in yet and no court is known: a database in which nobody has worked. */
export async function isEmpty(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ empty: boolean }>(
      'select not exists (select from app_user) and not exists (select from court) as empty',
    );
    return rows[0]?.empty === true;
  } finally {
    await client.end();
  }
}
