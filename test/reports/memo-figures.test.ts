import { checkLedger } from '@bitim/server/app/check-ledger';
import { withOrm } from '@bitim/server/app/orm';
import { register } from '@bitim/server/app/register';
import { countByLedger } from '@bitim/seeds/figures/count';
import { judge } from '@bitim/seeds/figures/judge';
import { MEMO_FIGURES } from '@bitim/seeds/figures/memo-figures';
import { loadPilot } from '@bitim/seeds/pilot-2014/load';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../kit/database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase(
    { adminUrl: inject('adminUrl'), applicationUrl: inject('applicationUrl') },
    'pilot',
  );
});
afterAll(() => database.drop());

async function rowsOf(text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the pilot, once loaded', () => {
  test('gives every count that the memo prints', async () => {
    const count = await withOrm(database.url, (orm) => countByLedger(orm.em.fork(), register));
    const lines = judge(MEMO_FIGURES, count);
    const differing = lines.filter((line) => line.verdict === 'DIFFERS');
    expect(differing.map(({ id, printed, counted }) => ({ id, printed, counted }))).toEqual([]);
    expect(lines.filter((line) => line.verdict === 'DOES_NOT_FOLLOW').map((line) => line.id)).toEqual([
      'F14 %',
      'F16 %',
      'F17 %',
    ]);
    expect(lines.filter((line) => line.verdict === 'NO_COMMON_BASE').map((line) => line.id)).toEqual([
      'F04 %',
    ]);
  });

  test('has 301 training events by court, of which 16 are shared', async () => {
    const totals = `
      select level, sum(quantity)::int as quantity from ledger_total
       where measure = 'TRAINING_EVENTS' and span = 'YEAR' and starts_on = '2014-01-01' and level <> 'REGION'
       group by level order by level`;
    expect(await rowsOf(totals)).toEqual([
      { level: 'COURT', quantity: 301 },
      { level: 'NATION', quantity: -16 },
    ]);
  });

  test('has a ledger that agrees with its records', async () => {
    const { compared, faults } = await checkLedger(database.url);
    expect(faults).toEqual([]);
    expect(compared).toMatchObject({ TRAINING_EVENT: 386 });
  });

  test('is not loaded a second time', async () => {
    const [before] = await rowsOf('select count(*)::int as entries from ledger_entry');
    expect(await loadPilot({ databaseUrl: database.url })).toBe(false);
    expect(await rowsOf('select count(*)::int as entries from ledger_entry')).toEqual([before]);
  });
});
