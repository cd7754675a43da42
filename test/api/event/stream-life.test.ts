import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '@bitim/server/app/serve';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from '../../kit/client.ts';
import { askForStream, openStream } from '../../kit/event-stream.ts';
import { type Office, openOffice } from '../../kit/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

interface Refusal {
  errors: [{ extensions: { code: string } }];
}

const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as Refusal).errors[0].extensions.code;

describe('a stream is not opened', () => {
  test.each([
    { because: 'nobody is signed in', who: null, status: 401, code: 'UNAUTHENTICATED' },
    { because: 'a query is asked for', query: '{ me { id } }', status: 400, code: 'BAD_REQUEST' },
    {
      because: 'a mutation is asked for',
      query: 'mutation { signOut }',
      status: 400,
      code: 'BAD_REQUEST',
    },
    {
      because: 'it is too large',
      query: `subscription { ${'a: eventChanges { id } '.repeat(40)} }`,
      status: 400,
      code: 'QUERY_TOO_LARGE',
    },
    {
      because: 'there is no such subscription',
      query: 'subscription { everything { id } }',
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
    {
      because: 'another page sends it as a form does',
      init: { headers: { 'content-type': 'text/plain', accept: 'text/event-stream' } },
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    },
    {
      because: 'an answer in one piece is expected',
      init: { headers: { 'content-type': 'application/json' } },
      status: 400,
      code: 'BAD_REQUEST',
    },
    {
      because: 'it is asked for by GET',
      init: { method: 'GET', body: null },
      status: 404,
      code: 'NOT_FOUND',
    },
  ])('when $because', async ({ who = 'coordinator', query, init, status, code }) => {
    const client = who === null ? office.app.anonymous : await office.app.signedIn(who);
    const response = await askForStream(client, query, init);
    expect([response.status, await codeOf(response)]).toEqual([status, code]);
  });

  test('at /graphql', async () => {
    const coordinator = await office.app.signedIn('coordinator');
    const { errors } = await coordinator.gql('subscription { eventChanges { id } }');
    expect(errors?.[0]?.extensions?.code).toBe('BAD_REQUEST');
  });
});

test('its headers are those of every answer, and tell a proxy not to collect it', async () => {
  const stream = await openStream(await office.app.signedIn('management'));
  expect(Object.fromEntries(stream.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  stream.close();
});

test('one session has eight streams at most; a place that becomes free is given again', async () => {
  const press = await office.app.signedIn('press');
  const streams = await Promise.all(Array.from({ length: 8 }, () => openStream(press)));
  expect(streams.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
  const ninth = await askForStream(press);
  expect([ninth.status, await codeOf(ninth)]).toEqual([503, 'SERVICE_UNAVAILABLE']);
  const other = await openStream(await office.app.signedIn('press'));
  expect(other.status).toBe(200);
  streams[0]?.close();
  await expect
    .poll(
      async () => {
        const again = await openStream(press);
        again.close();
        return again.status;
      },
      { timeout: 5000 },
    )
    .toBe(200);
  for (const stream of [other, ...streams]) stream.close();
});

test('R03: it ends soon after its session, and is no sign of life of it', async () => {
  const [leaving, idle, staying, demoted] = [
    await office.app.signedIn('statistics'),
    await office.app.signedIn('statistics'),
    await office.app.signedIn('management'),
    await office.somebody('COORDINATOR', 'mangystau'),
  ];
  const ends = await Promise.all([leaving, idle, staying, demoted].map(openStream));
  const ended: string[] = [];
  ['leaving', 'idle', 'staying', 'demoted'].forEach(
    (who, place) => void ends[place]?.ended.then(() => ended.push(who)),
  );
  await leaving.gql('mutation { signOut }');
  await office.sql(
    `update sign_in_session set last_seen_at = now() - interval '61 minutes'
      where user_id = (select id from app_user where email = 'statistics@bitim.example')`,
  );
  await office.sql(
    `update app_user set role = 'MANAGEMENT' where email = 'coordinator-mangystau@bitim.example'`,
  );
  await expect.poll(() => ended.toSorted(), { timeout: 15_000 }).toEqual(['demoted', 'idle', 'leaving']);
  for (const stream of ends) stream.close();
});

test('R54: a server that ends does not wait for it', async () => {
  const server = await serve({
    databaseUrl: office.app.databaseUrl,
    port: 0,
    host: 'localhost',
    clientDir: path.resolve(import.meta.dirname, '../../../client/dist'),
    production: false,
    log: () => {},
  });
  const { cookie } = await office.app.signedIn('admin');
  const stream = await openStream(clientOf(server.url.replace(/\/$/, ''), cookie));
  expect(stream.status).toBe(200);
  await sleep(100);
  const asked = performance.now();
  await server.close();
  expect(performance.now() - asked).toBeLessThan(1000);
  await stream.ended;
  const left = await office.sql(
    `select pid from pg_stat_activity where datname = current_database() and application_name = 'bitim bitim_changes'`,
  );
  // only that of the office's own server, if somebody listened there
  expect(left.length).toBeLessThanOrEqual(1);
});
