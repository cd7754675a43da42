import pg from 'pg';

import { bulkInsert, type Row, type Sql } from '../kit/bulk-insert.ts';
import { loadReference } from '../reference/load-reference.ts';
import { PILOT_PROGRAMME } from '../reference/programme.ts';
import { buildPilot, type Pilot } from './pilot.ts';

/** Where to load into, and whom to tell. */
export interface LoadOptions {
  readonly databaseUrl: string;
  readonly log?: (message: string) => void;
}

/** Loads the reference data and the pilot into an empty, migrated database; into a loaded one nothing. */
export async function loadPilot({ databaseUrl, log = () => {} }: LoadOptions): Promise<{ loaded: boolean }> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    if (await pilotIsLoaded(client)) return { loaded: false };
    log('building the data set');
    const pilot = buildPilot();
    await client.query('begin');
    log('storing records');
    await loadReference(client);
    await insertPilot(client, pilot, new Date());
    await client.query('commit');
    return { loaded: true };
  } catch (failure) {
    await client.query('rollback').catch(() => {});
    throw failure;
  } finally {
    await client.end();
  }
}

/** Whether the pilot is in this database already. */
export async function pilotIsLoaded(sql: Sql): Promise<boolean> {
  const { rows } = await sql.query(
    'select exists (select from participation where programme_id = $1) as loaded',
    [PILOT_PROGRAMME.id],
  );
  return rows[0]?.['loaded'] === true;
}

/** @param at When the records are stored; they say so, because they were not entered in 2014. */
export async function insertPilot(sql: Sql, pilot: Pilot, at: Date): Promise<void> {
  const { training, press } = pilot;
  const stamped = (rows: readonly object[]): Row[] =>
    rows.map((row) => ({ ...row, createdAt: at, createdBy: null, updatedAt: at, updatedBy: null }));
  const plain = (rows: readonly object[]): Row[] => rows.map((row) => ({ ...row }));
  const tables: readonly (readonly [string, readonly Row[]])[] = [
    ['participation', pilot.participations.map((row) => ({ ...row, createdAt: at }))],
    ['person', pilot.persons.map(({ region, court, ...row }) => ({ ...row, version: 1 }))],
    ['training_event', stamped(training.events)],
    ['training_event_host', plain(training.hosts)],
    ['training_session', plain(training.sessions)],
    ['training_session_trainer', plain(training.trainers)],
    ['training_registration', plain(training.registrations)],
    ['training_attendance', plain(training.attendances)],
    ['press_event', stamped(press.pressEvents)],
    ['press_event_host', plain(press.pressEventHosts)],
    ['work', plain(press.works)],
    ['publication', stamped(press.publications)],
    ['publication_court', plain(press.publicationCourts)],
    ['publication_author', plain(press.publicationAuthors)],
    ['asset', stamped(pilot.assets)],
    ['case_total', stamped(pilot.caseTotals)],
    ['case_figure', stamped(pilot.caseFigures)],
  ];
  for (const [table, rows] of tables) await bulkInsert(sql, table, rows);
}
