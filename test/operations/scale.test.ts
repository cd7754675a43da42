import { checkLedger } from '@bitim/server/app/check-ledger';
import { withOrm } from '@bitim/server/app/orm';
import { register } from '@bitim/server/app/register';
import { postUnposted } from '@bitim/server/ledger/post';
import { loadScale } from '@bitim/seeds/scale/load-scale';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../kit/database.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase(
    { adminUrl: inject('adminUrl'), applicationUrl: inject('applicationUrl') },
    'pilot',
  );
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const fingerprint = async () =>
  (
    await client.query(`
      select count(*)::int as events, md5(string_agg(e::text || h::text, '' order by e.id, h.court_id)) as digest
        from (select id, title, kind, state, starts_on from training_event where id = md5('event' || '7')::uuid or starts_on > '2015-06-30') e
        join training_event_host h on h.event_id = e.id`)
  ).rows[0];

test('made records are as many as asked for, the same every time, and leave the pilot’s year alone', async () => {
  const in2014 = `select count(*)::int as number from training_event where starts_on between '2014-01-01' and '2014-12-31'`;
  const before = (await client.query(in2014)).rows;
  await client.query('begin');
  await loadScale(client, { events: 300, publications: 200 });
  const first = await fingerprint();
  await client.query('rollback');
  await loadScale(client, { events: 300, publications: 200 });
  expect(await fingerprint()).toEqual(first);
  expect(first.events).toBeGreaterThan(200);
  expect((await client.query(in2014)).rows).toEqual(before);
});

test('posted afterwards, they stand in the ledger as the records say', async () => {
  expect((await checkLedger(database.url)).faults.length).toBeGreaterThan(0);
  const by = { userId: null, now: new Date() };
  await withOrm(database.url, (orm) =>
    orm.em.fork().transactional((em) => postUnposted(em, register, 'ENTERED', by)),
  );
  expect((await checkLedger(database.url)).faults).toEqual([]);
});
