import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice } from '../../kit/office.ts';

let office: Office;
let admin: Client;
beforeAll(async () => {
  office = await openOffice();
  admin = await office.app.signedIn('admin@bitim.example');
});
afterAll(() => office.close());

const CREATE = `mutation ($input: CreateWorkInput!) { result: createWork(input: $input) {
  __typename ... on Work { id title { kk } } ... on UserError { code } } }`;

interface Answered {
  readonly data?: { readonly result: { readonly __typename: string; readonly id?: string } };
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Sends a mutation under a key. */
async function send(client: Client, key: string, variables: object, query = CREATE): Promise<Answered> {
  const headers = { 'content-type': 'application/json', 'accept-language': 'en', 'idempotency-key': key };
  const response = await client.fetch('/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answered;
}

const work = (kk: string) => ({ input: { title: { kk } } });
const made = async (kk: string): Promise<number> =>
  (await office.sql<{ n: number }>(`select count(*)::int as n from work where title ->> 'kk' = $1`, [kk]))[0]
    ?.n ?? 0;

test('R30: the same under the same key is done once, and answers the same record', async () => {
  const [first, second] = [
    await send(admin, 'key-of-one', work('Бір')),
    await send(admin, 'key-of-one', work('Бір')),
  ];
  expect(first.data?.result.__typename).toBe('Work');
  expect(second).toEqual(first);
  expect(await made('Бір')).toBe(1);
});

test('R30: twenty doubles at once make one row', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => send(admin, 'key-of-twenty', work('Жиырма'))),
  );
  expect(new Set(answers.map(({ data }) => data?.result.id)).size).toBe(1);
  expect(answers.every(({ errors }) => errors === undefined)).toBe(true);
  expect(await made('Жиырма')).toBe(1);
});

test('R30: the same key with other input, or for another mutation, is an error and stores nothing', async () => {
  await send(admin, 'key-of-two', work('Екі'));
  const other = await send(admin, 'key-of-two', work('Екі емес'));
  expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  const query = `mutation ($input: CreatePersonInput!) { result: createPerson(input: $input) { __typename } }`;
  const person = await send(admin, 'key-of-two', { input: { fullName: 'Екі', occupation: 'JUDGE' } }, query);
  expect(person.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  expect(await made('Екі емес')).toBe(0);
  expect(await office.sql(`select from person where full_name = 'Екі'`)).toEqual([]);
});

test('R30: a key is of one person, and means nothing after a day', async () => {
  await send(admin, 'key-of-three', work('Үш'));
  await send(await office.somebody('PRESS_OFFICER', 'west-kazakhstan'), 'key-of-three', work('Үш'));
  expect(await made('Үш')).toBe(2);
  await office.sql(`update idempotency_key set used_at = used_at - interval '25 hours'`);
  await send(admin, 'key-of-three', work('Үш'));
  expect(await made('Үш')).toBe(3);
});

test('R30: what was refused may come again under its key, mended', async () => {
  const outlet = (name: string, regionId: string | null) => ({
    input: { name: { kk: name }, kind: 'SITE', reach: 'REGIONAL', regionId },
  });
  const query = `mutation ($input: CreateOutletInput!) { result: createOutlet(input: $input) { __typename } }`;
  const wrong = await send(admin, 'key-of-four', outlet('Төрт', null), query);
  expect(wrong.data?.result.__typename).toBe('InvalidInputError');
  const mended = outlet('Төрт', await office.idOf('region', 'west-kazakhstan'));
  expect((await send(admin, 'key-of-four', mended, query)).data?.result.__typename).toBe('Outlet');
});

test('R30: what is told once is not told again, and not done again', async () => {
  const query = `mutation ($input: CreateCalendarFeedInput!) { result: createCalendarFeed(input: $input) { __typename } }`;
  const mine = { input: { what: 'MINE', language: 'KK' } };
  expect((await send(admin, 'key-of-five', mine, query)).data?.result.__typename).toBe('CalendarFeedAddress');
  expect((await send(admin, 'key-of-five', mine, query)).errors?.[0]?.extensions.code).toBe('ALREADY_DONE');
  expect(await office.sql('select from calendar_feed')).toHaveLength(1);
});

test('R30: a key that is none is refused, and nothing is stored', async () => {
  expect((await send(admin, 'short', work('Бес'))).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(await made('Бес')).toBe(0);
});
