import { checkLedger } from '@bitim/server/app/check-ledger';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Office, openOffice } from '../kit/office.ts';

let office: Office;
let other: pg.Client;
beforeAll(async () => {
  office = await openOffice();
  other = new pg.Client({ connectionString: office.app.databaseUrl });
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await office.close();
});

/** Until somebody waits for the lock that `other` holds. */
async function somebodyWaits(): Promise<void> {
  const [row] = await office.sql<{ waiting: boolean }>(
    `select exists (select from pg_locks l join pg_database d on d.oid = l.database
                     where not l.granted and d.datname = current_database()) as waiting`,
  );
  if (!row?.waiting) await somebodyWaits();
}

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

test('what is written while the ledger is compared with its records is no difference, however long it takes', async () => {
  await other.query('begin; lock table training_event in access exclusive mode');
  const comparing = checkLedger(office.app.databaseUrl);
  await somebodyWaits();
  // longer than any request may take
  await pause(8500);
  await other.query(`
    insert into training_event (id, kind, state, title, starts_on, ends_on, created_at, updated_at)
    values ('0195e3a0-0000-7000-8000-00000000beef', 'LECTURE', 'HELD', '{"kk": "Дәріс"}', '2014-06-02', '2014-06-02', now(), now());
    insert into training_event_host (event_id, court_id, lead)
    select '0195e3a0-0000-7000-8000-00000000beef', id, true from court where code = 'oral-city-court-2';
    commit`);
  expect((await comparing).faults).toEqual([]);
  expect((await checkLedger(office.app.databaseUrl)).faults).not.toEqual([]);
  await other.query(`delete from training_event_host where event_id = '0195e3a0-0000-7000-8000-00000000beef';
                     delete from training_event where id = '0195e3a0-0000-7000-8000-00000000beef'`);
}, 30_000);

test('whoever writes while the totals are rebuilt is told to try again', async () => {
  const admin = await office.app.signedIn('admin');
  const courtId = await office.idOf('court', 'oral-city-court-2');
  await other.query('begin; lock table ledger_entry in share row exclusive mode');
  const written = office.run(admin, 'recordCaseTotal', { courtId, month: '2016-01', considered: 10 });
  await expect(written).rejects.toThrow('SERVICE_UNAVAILABLE');
  await other.query('rollback');
  expect(await office.sql(`select from case_total where month = '2016-01-01'`)).toEqual([]);
}, 30_000);

test('a posting carries the moment of its writing: what waited is not in a report of before', async () => {
  const admin = await office.app.signedIn('admin');
  const courtId = await office.idOf('court', 'oral-city-court-2');
  await other.query('begin; lock table case_total in share row exclusive mode');
  const written = office.run(admin, 'recordCaseTotal', { courtId, month: '2016-02', considered: 10 });
  await somebodyWaits();
  const [moment] = await office.sql<{ at: Date }>('select clock_timestamp() as at');
  await other.query('rollback');
  await written;
  const [posted] = await office.sql<{ recorded_at: Date }>(
    `select recorded_at from ledger_entry where measure = 'CIVIL_CASES' and occurred_on = '2016-02-01'`,
  );
  expect(posted?.recorded_at.getTime()).toBeGreaterThanOrEqual(moment?.at.getTime() ?? Infinity);
});
