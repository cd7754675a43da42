import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { newId } from '../platform/new-id.ts';
import { newOneTimeCode } from './one-time-code.ts';

/** No real address: the first administrator puts the own one in its place after signing in. */
const EMAIL = 'administrator@bitim.invalid';

/**
 * Makes sure that a register without demo accounts can be entered (R07): no account has a password that somebody could
 * know. As long as no administrator has set one, each start voids the code before and makes a new one.
 *
 * @returns for whom the code is, and the code itself, to be shown to whoever starts the server; null when an
 *   administrator can sign in already.
 */
export async function ensureFirstAdministrator(
  databaseUrl: string,
): Promise<{ email: string; code: string } | null> {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: databaseUrl, max: 1 }) }),
  });
  try {
    return await db.transaction().execute(async (tx) => {
      await sql`lock table app_user in share row exclusive mode`.execute(tx);
      const { rows } = await sql<{ id: string; email: string; ready: boolean }>`
        select id, email, password_hash is not null as ready from app_user
         where role = 'ADMINISTRATOR' and active order by 3 desc, created_at, id limit 1`.execute(tx);
      const [found] = rows;
      if (found?.ready) return null;
      const { id, email } = found ?? { id: newId(), email: EMAIL };
      if (!found) {
        await sql`insert into app_user (id, email, name, role, scope_level)
                  values (${id}, ${email}, 'Administrator', 'ADMINISTRATOR', 'NATION')`.execute(tx);
      }
      const { code } = await newOneTimeCode(tx, id, new Date());
      return { email, code };
    });
  } finally {
    await db.destroy();
  }
}
