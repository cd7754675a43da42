import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice } from '../../kit/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const RIGHT = 'bitim-demo-2014';

const isSignedIn = async (client: Client): Promise<boolean> => {
  const { data } = await client.gql<{ me: { id: string } | null }>('{ me { id } }');
  const { errors } = await client.gql('{ programmes { totalCount } }');
  expect(errors?.[0]?.extensions?.code ?? 'none').toBe(data.me ? 'none' : 'UNAUTHENTICATED');
  return data.me !== null;
};

const userId = async (login: string): Promise<string> => {
  const [row] = await office.sql<{ id: string }>('select id from app_user where email = $1', [
    `${login}@bitim.example`,
  ]);
  return row?.id ?? 'nobody';
};

describe('R02: a session', () => {
  test('is in a cookie that only the browser sends back, and to this host alone', async () => {
    const response = await office.app.anonymous.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
        variables: { input: { email: 'press@bitim.example', password: RIGHT } },
      }),
    });
    const [cookie = ''] = response.headers.getSetCookie();
    const attributes = cookie.split('; ');
    expect(attributes[0]).toMatch(/^__Host-bitim=[\w-]{43}$/);
    expect(
      attributes
        .slice(1)
        .map((one) => one.toLowerCase())
        .toSorted(),
    ).toEqual(['httponly', 'path=/', 'samesite=strict', 'secure']);
  });

  test('is new at each sign-in, and only its hash is kept', async () => {
    const [one, two] = [await office.app.signedIn('press'), await office.app.signedIn('press')];
    expect(one.cookie).not.toBe(two.cookie);
    const token = one.cookie.split('=')[1] ?? '';
    const stored = await office.sql<{ hash: string }>(
      `select encode(token_hash, 'hex') as hash from sign_in_session`,
    );
    expect(stored.map(({ hash }) => hash)).toContain(createHash('sha256').update(token).digest('hex'));
    expect(JSON.stringify(await office.sql('select * from sign_in_session'))).not.toContain(token);
  });
});

describe('R03: takes effect on the next request', () => {
  test('signing out, here or everywhere', async () => {
    const [here, there] = [await office.app.signedIn('press'), await office.app.signedIn('press')];
    await here.gql('mutation { signOut }');
    expect(await isSignedIn(here)).toBe(false);
    expect(await isSignedIn(there)).toBe(true);
    const third = await office.app.signedIn('press');
    await there.gql('mutation { signOutEverywhere }');
    expect(await isSignedIn(third)).toBe(false);
  });

  test('a new password, for every other session', async () => {
    const other = await office.app.signedIn('coordinator');
    const own = await office.app.signedIn('coordinator');
    const next = 'бұл менің жаңа құпиясөзім';
    expect(await office.run(own, 'changePassword', { current: 'wrong password', next })).toMatchObject({
      issues: [{ path: ['current'], code: 'PASSWORD_WRONG' }],
    });
    expect(await office.run(own, 'changePassword', { current: RIGHT, next })).toMatchObject({
      __typename: 'User',
    });
    expect(await isSignedIn(other)).toBe(false);
    expect(await isSignedIn(await office.app.signedIn('coordinator', next))).toBe(true);
    await expect(office.app.signedIn('coordinator', RIGHT)).rejects.toThrow('INVALID_CREDENTIALS');
  });

  test('a new password, for a code that was issued before', async () => {
    const own = await office.app.signedIn('press');
    const admin = await office.app.signedIn('admin');
    const { code } = await office.run(admin, 'issuePasswordCode', { id: await userId('press') }, 'code');
    expect(await office.run(own, 'changePassword', { current: RIGHT, next: RIGHT })).toMatchObject({
      __typename: 'User',
    });
    expect(await office.run(office.app.anonymous, 'setPassword', { code, password: RIGHT })).toMatchObject({
      issues: [{ path: ['code'], code: 'CODE_INVALID' }],
    });
  });

  test.each([
    {
      because: 'nobody was there for an hour',
      change: `last_seen_at = last_seen_at - interval '60 minutes'`,
    },
    { because: 'twelve hours are over', change: `created_at = created_at - interval '12 hours'` },
  ])('the end of a session: $because', async ({ change }) => {
    const client = await office.app.signedIn('management');
    expect(await isSignedIn(client)).toBe(true);
    await office.sql(`update sign_in_session set ${change} where user_id = $1`, [await userId('management')]);
    expect(await isSignedIn(client)).toBe(false);
  });
});

test('R32: a code is used up only by a password that was stored', async () => {
  const admin = await office.app.signedIn('admin');
  const { code } = await office.run(admin, 'issuePasswordCode', { id: await userId('press') }, 'code');
  const set = () => office.run(office.app.anonymous, 'setPassword', { code, password: RIGHT });
  await office.sql(`
    create function refuse_session() returns trigger language plpgsql as $$ begin raise exception 'not today'; end $$`);
  await office.sql(
    'create trigger refuse before insert on sign_in_session for each row execute function refuse_session()',
  );
  await expect(set()).rejects.toThrow('INTERNAL_SERVER_ERROR');
  await office.sql('drop trigger refuse on sign_in_session');
  expect(await set()).toMatchObject({ __typename: 'User' });
});

test('R04: the present password is guessed as rarely as at the sign-in', async () => {
  const client = await office.app.signedIn('press');
  const guess = (current: string) =>
    office.run(client, 'changePassword', { current, next: 'a password of my own' });
  const guesses = await Promise.all(Array.from({ length: 15 }, () => guess('not the password')));
  const codes = guesses.map(({ issues }) => issues[0]?.code);
  expect(codes.filter((code) => code === 'PASSWORD_WRONG').length).toBeLessThanOrEqual(11);
  expect(await guess(RIGHT)).toMatchObject({
    issues: [{ path: ['current'], code: 'TOO_MANY_TRIES', message: expect.stringContaining('10 min') }],
  });
  await expect(office.app.signedIn('press')).rejects.toThrow('RATE_LIMITED');
  await office.sql('delete from sign_in_failure');
});

describe('R01: a password', () => {
  test('is kept as argon2id with 19 MiB and two passes', async () => {
    const [row] = await office.sql<{ password_hash: string }>(
      `select password_hash from app_user where email = 'admin@bitim.example'`,
    );
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test.each([
    { because: 'it has eleven characters', next: 'elevenchars', code: 'TEXT_LENGTH' },
    { because: 'it has 129 characters', next: 'я'.repeat(129), code: 'TEXT_LENGTH' },
    { because: 'everybody has it', next: '1Q2w3e4r5t6y', code: 'PASSWORD_COMMON' },
  ])('is refused when $because', async ({ next, code }) => {
    const client = await office.app.signedIn('statistics');
    expect(await office.run(client, 'changePassword', { current: RIGHT, next })).toMatchObject({
      issues: [{ path: ['next'], code }],
    });
  });

  test('may have 128 characters of any kind', async () => {
    const client = await office.app.signedIn('statistics');
    const next = 'ұ'.repeat(127) + ' ';
    expect(await office.run(client, 'changePassword', { current: RIGHT, next })).toMatchObject({
      __typename: 'User',
    });
    expect(await isSignedIn(await office.app.signedIn('statistics', next))).toBe(true);
  });
});
