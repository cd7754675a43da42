import path from 'node:path';
import { serve } from '@bitim/server/app/serve';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice } from '../../kit/office.ts';
import { addressOf, entries, fetched, newFeed, planned, renewed } from './desk.ts';

let office: Office;
let coordinator: Client;
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
});
afterAll(() => office.close());

const statusOf = async (feedPath: string) => (await fetched(office, feedPath)).status;
const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('R44: the address of a feed is a secret', () => {
  test('of 256 bits, of which only the hash is kept; it needs no cookie', async () => {
    const feed = await newFeed(office, coordinator, { what: 'MINE' });
    const secret = /^\/feeds\/([\w-]{43})\.ics$/.exec(feed.path)?.[1] ?? '';
    const [row] = await office.sql<{ text: string }>(
      'select f::text as text from calendar_feed f where id = $1',
      [feed.id],
    );
    expect(row?.text).not.toContain(secret);
    expect(row?.text).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
    const answer = await fetched(office, feed.path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('private');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('renewed or revoked, it is no more: at once, and as if it had never been', async () => {
    const feed = await newFeed(office, coordinator, { what: 'MINE' });
    const outcome = await renewed(office, coordinator, feed.id);
    expect(outcome['feed']).toMatchObject({ id: feed.id, what: 'MINE', renewedAt: expect.any(String) });
    const next = addressOf(outcome);
    expect([await statusOf(feed.path), await statusOf(next.path)]).toEqual([404, 200]);
    expect(await office.run(coordinator, 'revokeCalendarFeed', { id: feed.id })).toMatchObject({
      id: feed.id,
    });
    expect(await statusOf(next.path)).toBe(404);
    const never = await fetched(office, `/feeds/${'A'.repeat(43)}.ics`);
    const ended = await fetched(office, next.path);
    expect([ended.status, await ended.text()]).toEqual([never.status, await never.text()]);
    expect(ended.headers.get('etag')).toBeNull();
  });

  test.each([
    '/feeds/',
    '/feeds/x.ics',
    '/feeds/%00.ics',
    `/feeds/${'A'.repeat(43)}`,
    `/feeds/${'A'.repeat(90)}.ics`,
  ])('and %s is none', async (feedPath) => {
    expect(await statusOf(feedPath)).toBe(404);
  });

  test("nobody sees, renews or revokes another's", async () => {
    const { id, path: feedPath } = await newFeed(office, coordinator, { what: 'MINE' });
    const admin = await office.app.signedIn('admin');
    const { data } = await admin.gql<{ calendarFeeds: { id: string }[] }>('{ calendarFeeds { id } }');
    expect(data.calendarFeeds.map((feed) => feed.id)).not.toContain(id);
    expect(await renewed(office, admin, id)).toMatchObject({ __typename: 'NotFoundError', path: ['id'] });
    expect(await office.run(admin, 'revokeCalendarFeed', { id })).toMatchObject({
      __typename: 'NotFoundError',
    });
    expect(await statusOf(feedPath)).toBe(200);
  });
});

describe('R45: a feed shows what its owner may see now', () => {
  test('drafts within the scope only, and no more of them when the scope changes', async () => {
    const court = await office.idOf('court', 'west-kazakhstan-appellate-panel');
    const { id } = await planned(office, coordinator, soon(30), { state: 'DRAFT' });
    const elsewhere = await office.somebody('COORDINATOR', 'semey-city-court');
    const here = await office.somebody('PRESS_OFFICER', 'west-kazakhstan-appellate-panel');
    const outside = await newFeed(office, elsewhere, { what: 'COURT', courtId: court });
    const within = await newFeed(office, here, { what: 'COURT', courtId: court });
    const draftIn = async (feedPath: string) =>
      entries(await (await fetched(office, feedPath)).text())
        .get(`${id}@bitim`)
        ?.component.getFirstPropertyValue('status');
    expect([await draftIn(outside.path), await draftIn(within.path)]).toEqual([undefined, 'TENTATIVE']);
    await office.sql(
      `update app_user set court_id = (select id from court where code = 'semey-city-court')
        where email = 'press_officer-west-kazakhstan-appellate-panel@bitim.example'`,
    );
    expect(await draftIn(within.path)).toBeUndefined();
  });

  test('a closed account has none', async () => {
    const leaver = await office.somebody('STATISTICIAN', 'semey-city-court');
    const feed = await newFeed(office, leaver, { what: 'MINE' });
    expect(await statusOf(feed.path)).toBe(200);
    await office.sql(`update app_user set active = false where email like 'statistician-semey%'`);
    expect(await statusOf(feed.path)).toBe(404);
  });
});

describe('a reader that has the feed', () => {
  test('is told so, until something in it changes', async () => {
    const feed = await newFeed(office, coordinator, { what: 'MINE' });
    const { id, version } = await planned(office, coordinator, soon(10));
    const tagNow = async () => (await fetched(office, feed.path)).headers.get('etag') ?? '';
    const first = await tagNow();
    expect(first).toMatch(/^"[\w-]+"$/);
    for (const known of [first, `W/${first}`, `"other", ${first}`]) {
      const again = await fetched(office, feed.path, { 'if-none-match': known });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', first]);
    }
    await office.run(coordinator, 'cancelTrainingEvent', { id, version, reason: 'Себебі бар' });
    const changed = await fetched(office, feed.path, { 'if-none-match': first });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(first);
    // a court that has another name is named so in the feed too
    const before = await tagNow();
    await office.sql(`update court set version = version + 1 where code = 'west-kazakhstan-appellate-panel'`);
    expect(await tagNow()).not.toBe(before);
  });
});

describe('making a feed', () => {
  test.each([
    { input: { what: 'COURT' }, issues: [{ path: ['courtId'], code: 'REQUIRED' }] },
    { input: { what: 'TRAINER' }, issues: [{ path: ['personId'], code: 'REQUIRED' }] },
    {
      input: { what: 'MINE', courtId: '00000000-0000-4000-8000-000000000000' },
      issues: [{ path: ['courtId'], code: 'VALUE_FORMAT' }],
    },
    {
      input: { what: 'COURT', courtId: '00000000-0000-4000-8000-000000000000' },
      issues: [{ path: ['courtId'], code: 'UNKNOWN_RECORD' }],
    },
  ])('of $input is refused', async ({ input, issues }) => {
    const outcome = await office.run(
      coordinator,
      'createCalendarFeed',
      { language: 'KK', ...input },
      'address',
    );
    expect(outcome).toMatchObject({ __typename: 'InvalidInputError', issues });
  });

  test('ends at twenty, when all are made at once too', async () => {
    const collector = await office.somebody('PRESS_OFFICER', 'semey-city-court');
    const outcomes = await Promise.all(
      Array.from({ length: 25 }, () =>
        office.run(collector, 'createCalendarFeed', { what: 'MINE', language: 'RU' }, 'address'),
      ),
    );
    const refused = outcomes.filter(({ __typename }) => __typename === 'InvalidInputError');
    expect(refused).toHaveLength(5);
    expect(refused[0]).toMatchObject({ issues: [{ path: ['what'], code: 'TOO_MANY_FEEDS' }] });
  });

  test('of a court keeps nobody from deleting the court', async () => {
    const admin = await office.app.signedIn('admin');
    const made = await office.run(admin, 'createCourt', {
      code: 'feed-test-court',
      level: 'DISTRICT',
      name: { kk: 'Сынақ соты' },
      regionId: await office.idOf('region', 'west-kazakhstan'),
      timeZone: 'Asia/Oral',
    });
    const feed = await newFeed(office, coordinator, { what: 'COURT', courtId: made.id });
    const { __typename } = await office.run(admin, 'deleteCourt', { id: made.id, version: made.version });
    expect(__typename).toBe('Deleted');
    expect(await statusOf(feed.path)).toBe(404);
  });
});

describe('a server of its own', () => {
  const lines: string[] = [];
  const listen = () =>
    serve({
      databaseUrl: office.app.databaseUrl,
      port: 0,
      host: 'localhost',
      clientDir: path.resolve(import.meta.dirname, '../../../client/dist'),
      production: false,
      log: (line) => lines.push(line),
    });

  test('hears a feed twenty times a minute, and an address 120 times', async () => {
    const feed = await newFeed(office, coordinator, { what: 'MINE' });
    const server = await listen();
    try {
      const ask = (feedPath: string) => fetch(new URL(feedPath, server.url));
      const statuses = await Promise.all(
        Array.from({ length: 21 }, async () => (await ask(feed.path)).status),
      );
      expect(statuses.toSorted((a, b) => a - b)).toEqual([...Array<number>(20).fill(200), 429]);
      const refused = await ask(feed.path);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
      const unknown = await Promise.all(
        Array.from({ length: 99 }, async () => (await ask(`/feeds/${'B'.repeat(43)}.ics`)).status),
      );
      expect(unknown.filter((status) => status === 404)).toHaveLength(98);
      expect(unknown.filter((status) => status === 429)).toHaveLength(1);
    } finally {
      await server.close();
    }
  });

  test('never writes the secret to its log, not when the feed breaks either', async () => {
    const feed = await newFeed(office, coordinator, { what: 'MINE' });
    const server = await listen();
    try {
      await office.sql('alter table training_session rename to training_session_away');
      const answer = await fetch(new URL(feed.path, server.url));
      expect(answer.status).toBe(500);
      const secret = feed.path.slice('/feeds/'.length, -'.ics'.length);
      expect(`${lines.join('\n')}${await answer.text()}`).not.toContain(secret);
      expect(lines).toHaveLength(1);
    } finally {
      await office.sql('alter table training_session_away rename to training_session');
      await server.close();
    }
  });
});
