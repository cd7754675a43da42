import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice } from '../../kit/office.ts';

/** The server works in this process: what it asks of the database is counted here. */
const query = vi.spyOn(pg.Client.prototype, 'query');
const textOf = (asked: unknown): string =>
  typeof asked === 'string' ? asked : String((asked as { text?: unknown }).text);
const stretches = (): number =>
  query.mock.calls.filter(([asked]) => textOf(asked).includes('from person e')).length;

let office: Office;
let client: Client;
beforeAll(async () => {
  office = await openOffice();
  client = await office.somebody('COORDINATOR', 'west-kazakhstan-appellate-panel');
  await office.sql(
    `insert into person (id, full_name, occupation)
     select gen_random_uuid(), 'Тұлға ' || n, 'JUDGE' from generate_series(1, 20000) n`,
  );
});
afterAll(async () => {
  vi.restoreAllMocks();
  await office.close();
});

const ask = (search: string, signal?: AbortSignal) =>
  client.fetch('/sheets', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'kk' },
    body: JSON.stringify({
      query: `{ persons(filter: { search: "${search}" }) { totalCount nodes { id fullName } } }`,
      ...{ format: 'CSV', name: 'x', columns: [{ header: 'id', at: ['id'], as: 'TEXT' }] },
    }),
    ...(signal && { signal }),
  });

const held = async (count: number): Promise<void> => {
  await vi.waitFor(
    async () => {
      const [found] = await office.sql<{ count: number }>(
        `select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      expect(found?.count).toBe(count);
    },
    { timeout: 5000, interval: 20 },
  );
};

/** Nobody reads persons until `work` is done. */
async function whileHeld(work: () => Promise<void>): Promise<void> {
  await office.sql('begin');
  try {
    await office.sql('lock table person in access exclusive mode');
    await work();
  } finally {
    await office.sql('rollback');
  }
}

const failure = async (response: Response) => {
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  return [response.status, errors[0]?.extensions.code, errors[0]?.message];
};

test('ten wait for their turn, and whoever comes after them is told so', async () => {
  let asked: Promise<Response>[] = [];
  await whileHeld(async () => {
    asked = Array.from({ length: 13 }, () => ask('Жоқ'));
    expect(await failure(await Promise.race(asked))).toEqual([
      ...[503, 'SERVICE_UNAVAILABLE'],
      'Қазір тым көп кесте жасалып жатыр. Бір минуттан кейін қайталап көріңіз.',
    ]);
  });
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(12);
});

test('a sheet is not written on when nobody waits for it any more', async () => {
  const gone = new AbortController();
  let before = 0;
  await whileHeld(async () => {
    const asked = ask('Тұлға', gone.signal).catch(() => 'gone');
    await held(1);
    before = stretches();
    gone.abort();
    expect(await asked).toBe('gone');
  });
  // its turn is over when nothing is in a transaction any more
  await vi.waitFor(
    async () => {
      const [found] = await office.sql<{ count: number }>(
        `select count(*)::int from pg_stat_activity
          where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()`,
      );
      expect(found?.count).toBe(0);
    },
    { timeout: 20_000, interval: 20 },
  );
  expect(before).toBeGreaterThan(0);
  expect(stretches() - before).toBeLessThan(3);
});

test('nobody keeps a turn longer than a minute', async () => {
  let asked: Promise<Response>[] = [];
  await whileHeld(async () => {
    asked = [ask('Тұлға')];
    await held(1);
    const later = performance.now() + 61_000;
    vi.spyOn(performance, 'now').mockReturnValue(later);
  });
  expect(await failure(await Promise.race(asked))).toEqual([
    ...[503, 'SERVICE_UNAVAILABLE'],
    'Кестені жасау тым ұзаққа созылды. Сүзгілерді нақтылап, қайталап көріңіз.',
  ]);
});
