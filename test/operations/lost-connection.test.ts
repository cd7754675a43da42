import { withOrm } from '@bitim/server/app/orm';
import { inTransaction, OutcomeUnknown } from '@bitim/server/platform/transaction';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
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

const WAITING = `pid <> pg_backend_pid() and datname = current_database() and wait_event_type = 'Lock'`;

/** Ends the backend that waits for a lock of ours, as an administrator or a fail-over does. */
async function endTheWaiting(): Promise<void> {
  await vi.waitUntil(
    async () =>
      (await office.sql(`select pg_terminate_backend(pid) from pg_stat_activity where ${WAITING}`)).length >
      0,
    { timeout: 10_000 },
  );
}

describe('R33: a connection that the database ends', () => {
  test('while a list is read is said as SERVICE_UNAVAILABLE', async () => {
    const admin = await office.app.signedIn('admin');
    await other.query('begin; lock table outlet in access exclusive mode');
    const asked = admin.gql('{ outlets(first: 1) { nodes { id } } }');
    await endTheWaiting();
    expect(await asked).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    await other.query('rollback');
    expect(await admin.gql('{ outlets(first: 1) { totalCount } }')).not.toHaveProperty('errors');
  });

  test('while a record is written is tried again, and stored once', async () => {
    const admin = await office.app.signedIn('admin');
    await other.query('begin; lock table person in access exclusive mode');
    const person = { fullName: 'Бір Рет Жазылған', occupation: 'OTHER' };
    const asked = office.run(admin, 'createPerson', person);
    await endTheWaiting();
    await other.query('rollback');
    expect(await asked).toMatchObject({ __typename: 'Person' });
    expect(await office.sql('select from person where full_name = $1', [person.fullName])).toHaveLength(1);
  });

  test('is given up, so that the others are not fewer afterwards', async () => {
    const admin = await office.app.signedIn('admin');
    for (let time = 0; time < 12; time += 1) {
      await other.query('begin; lock table person in access exclusive mode');
      const asked = office.run(admin, 'createPerson', { fullName: `Жолы ${time}`, occupation: 'OTHER' });
      await endTheWaiting();
      await other.query('rollback');
      expect(await asked).toMatchObject({ __typename: 'Person' });
    }
  });

  test('while it is asked to store is not tried again: a second try could be a second record', async () => {
    await office.sql(`
      create function end_own_backend() returns trigger language plpgsql as
        $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$`);
    await office.sql(`
      create constraint trigger end_at_commit after update on person deferrable initially deferred
        for each row when (new.organisation = 'ends at commit') execute function end_own_backend()`);
    let tries = 0;
    await withOrm(office.app.databaseUrl, async (orm) => {
      const work = inTransaction(orm.em, async (tx) => {
        tries += 1;
        await tx.execute(
          `update person set organisation = 'ends at commit' where id = (select min(id::text)::uuid from person)`,
        );
        return tries;
      });
      await expect(work).rejects.toThrow(OutcomeUnknown);
    });
    expect(tries).toBe(1);
  });
});
