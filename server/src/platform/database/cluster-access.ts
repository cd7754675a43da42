import pg from 'pg';
import { SUPERUSER } from './cluster-folder.ts';
import type { DatabaseSecrets } from './data-folder.ts';

/** The application's database in an embedded cluster, and its owner's name. */
export const DATABASE = 'bitim';

export function applicationUrl(port: number, secrets: DatabaseSecrets): string {
  return urlOf(port, DATABASE, secrets.application, DATABASE);
}

export function superuserUrl(port: number, secrets: DatabaseSecrets, database: string): string {
  return urlOf(port, SUPERUSER, secrets.superuser, database);
}

/** Whether PostgreSQL is up and has our role and database; on the first start they are made. */
export async function answers(port: number, secrets: DatabaseSecrets): Promise<boolean> {
  try {
    await once(applicationUrl(port, secrets), 'select 1');
    return true;
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    // no such role (28P01) or database (3D000) yet: PostgreSQL is up, and this is the first start
    if (code !== '28P01' && code !== '3D000') return false;
  }
  const maintenance = superuserUrl(port, secrets, 'postgres');
  const exists = `select 1 from pg_roles where rolname = '${DATABASE}'`;
  if ((await once(maintenance, exists)).rowCount === 0) {
    await once(maintenance, `create role ${DATABASE} login password '${secrets.application}'`);
  }
  const made = `select 1 from pg_database where datname = '${DATABASE}'`;
  if ((await once(maintenance, made)).rowCount === 0)
    await once(maintenance, `create database ${DATABASE} owner ${DATABASE}`);
  return true;
}

async function once(connectionString: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return await client.query(statement);
  } finally {
    await client.end().catch(() => {});
  }
}

function urlOf(port: number, user: string, password: string, database: string): string {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
