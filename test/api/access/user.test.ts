import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let admin: Client;
let west: string;
let east: string;
beforeAll(async () => {
  office = await openOffice();
  admin = await office.app.signedIn('admin');
  west = await office.idOf('region', 'west-kazakhstan');
  east = await office.idOf('region', 'east-kazakhstan-pre2022');
});
afterAll(() => office.close());

let counter = 0;
const account = (changes: object = {}) => ({
  name: 'Жанар Әбенова',
  email: `person-${(counter += 1)}@court.example`,
  role: 'COORDINATOR',
  scopeLevel: 'REGION',
  regionId: west,
  ...changes,
});

const create = (input: object): Promise<Outcome> =>
  office.run(admin, 'createUser', input, 'id version email active language lastSignedInAt');
const PASSWORD = 'a password of my own';

/** An account with its password set, and its owner signed in. */
async function owner(
  changes: object = {},
): Promise<{ id: string; input: ReturnType<typeof account>; client: Client }> {
  const input = account(changes);
  const { id } = await create(input);
  const { code } = await office.run(admin, 'issuePasswordCode', { id }, 'code expiresAt');
  await office.run(office.app.anonymous, 'setPassword', { code, password: PASSWORD });
  return { id, input, client: await office.app.signedIn(input.email, PASSWORD) };
}

const role = async (client: Client): Promise<string | null> =>
  (await client.gql<{ me: { role: string } | null }>('{ me { role } }')).data.me?.role ?? null;
const versionOf = async (id: string): Promise<number> =>
  (await office.sql<{ version: number }>('select version from app_user where id = $1', [id]))[0]?.version ??
  0;

describe('an account', () => {
  test('is opened without a password, and its owner sets one with a code that works once', async () => {
    const input = account();
    const made = await create(input);
    expect(made).toMatchObject({
      __typename: 'User',
      version: 1,
      email: input.email,
      active: true,
      language: 'KK',
      lastSignedInAt: null,
    });
    await expect(office.app.signedIn(input.email, PASSWORD)).rejects.toThrow('INVALID_CREDENTIALS');
    const { code, expiresAt } = await office.run(
      admin,
      'issuePasswordCode',
      { id: made.id },
      'code expiresAt',
    );
    const hours = (Date.parse(String(expiresAt)) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(47.9);
    expect(hours).toBeLessThanOrEqual(48);
    expect(JSON.stringify(await office.sql('select * from one_time_code'))).not.toContain(code);
    const set = { code, password: PASSWORD };
    expect(await office.run(office.app.anonymous, 'setPassword', set)).toMatchObject({
      __typename: 'User',
      id: made.id,
    });
    expect(await role(await office.app.signedIn(input.email, PASSWORD))).toBe('COORDINATOR');
    expect(await office.run(office.app.anonymous, 'setPassword', set)).toMatchObject({
      issues: [{ path: ['code'], code: 'CODE_INVALID' }],
    });
  });

  test('has one code at a time: a new one voids the one before', async () => {
    const { id } = await create(account());
    const first = await office.run(admin, 'issuePasswordCode', { id }, 'code');
    await office.run(admin, 'issuePasswordCode', { id }, 'code');
    expect(
      await office.run(office.app.anonymous, 'setPassword', { code: first.code, password: PASSWORD }),
    ).toMatchObject({
      issues: [{ code: 'CODE_INVALID' }],
    });
  });

  test('has an e-mail address of its own, in whatever case', async () => {
    const input = account();
    await create(input);
    expect(await create(account({ email: input.email.toUpperCase() }))).toMatchObject({
      code: 'CONFLICT',
      path: ['email'],
    });
  });

  test.each([
    {
      what: 'a region is missing',
      change: { regionId: null },
      issue: { path: ['regionId'], code: 'REQUIRED' },
    },
    {
      what: 'the nation has no region',
      change: { scopeLevel: 'NATION' },
      issue: { path: ['regionId'], code: 'SCOPE_UNIT' },
    },
    {
      what: 'an administrator of a region',
      change: { role: 'ADMINISTRATOR' },
      issue: { path: ['scopeLevel'], code: 'SCOPE_UNIT' },
    },
    {
      what: 'a region that does not exist',
      change: { regionId: '019a0000-0000-7000-8000-000000000000' },
      issue: { path: ['regionId'], code: 'UNKNOWN_RECORD' },
    },
    {
      what: 'no e-mail address',
      change: { email: 'zhanar' },
      issue: { path: ['email'], code: 'EMAIL_FORMAT' },
    },
  ])('is refused: $what', async ({ change, issue }) => {
    expect(await create(account(change))).toMatchObject({ __typename: 'InvalidInputError', issues: [issue] });
  });

  test('R29: is not changed by a stale version', async () => {
    const input = account();
    const { id } = await create(input);
    await office.run(admin, 'editUser', { ...input, id, version: 1, name: 'Екінші' });
    expect(await office.run(admin, 'editUser', { ...input, id, version: 1, name: 'Үшінші' })).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
    });
    expect(await office.sql('select name from app_user where id = $1', [id])).toEqual([{ name: 'Екінші' }]);
  });
});

test('all that is wrong with an account is said at once', async () => {
  expect(await create(account({ name: '', email: 'zhanar', regionId: null }))).toMatchObject({
    issues: [{ path: ['name'] }, { path: ['email'] }, { path: ['regionId'], code: 'REQUIRED' }],
  });
});

describe('R03: takes effect on the next request', () => {
  test.each([
    { what: 'another role', change: { role: 'PRESS_OFFICER' } },
    { what: 'another region', change: () => ({ regionId: east }) },
  ])('$what ends the sessions', async ({ change }) => {
    const { id, input, client } = await owner();
    expect(await role(client)).toBe('COORDINATOR');
    const changed = {
      ...input,
      ...(typeof change === 'function' ? change() : change),
      id,
      version: await versionOf(id),
    };
    expect(await office.run(admin, 'editUser', changed)).toMatchObject({ __typename: 'User' });
    expect(await role(client)).toBeNull();
  });

  test('another name does not', async () => {
    const { id, input, client } = await owner();
    await office.run(admin, 'editUser', { ...input, name: 'Басқа', id, version: await versionOf(id) });
    expect(await role(client)).toBe('COORDINATOR');
  });

  test('closing an account ends its sessions and codes; opened again, it has the password it had', async () => {
    const { id, input, client } = await owner();
    const { code } = await office.run(admin, 'issuePasswordCode', { id }, 'code');
    expect(
      await office.run(admin, 'deactivateUser', { id, version: await versionOf(id) }, 'active'),
    ).toMatchObject({ active: false });
    expect(await role(client)).toBeNull();
    await expect(office.app.signedIn(input.email, PASSWORD)).rejects.toThrow('INVALID_CREDENTIALS');
    expect(await office.run(office.app.anonymous, 'setPassword', { code, password: PASSWORD })).toMatchObject(
      { issues: [{ code: 'CODE_INVALID' }] },
    );
    expect(await office.run(admin, 'issuePasswordCode', { id }, 'code')).toMatchObject({
      code: 'ILLEGAL_STATE',
      standing: 'INACTIVE',
    });
    await office.run(admin, 'activateUser', { id, version: await versionOf(id) });
    expect(await role(await office.app.signedIn(input.email, PASSWORD))).toBe('COORDINATOR');
  });
});

describe('an administrator', () => {
  test('cannot close the own account, or take away the own role', async () => {
    const [own] = await office.sql<{ id: string; version: number }>(
      `select id, version from app_user where email = 'admin@bitim.example'`,
    );
    const { id, version } = own ?? { id: '', version: 0 };
    expect(await office.run(admin, 'deactivateUser', { id, version })).toMatchObject({
      issues: [{ path: ['id'], code: 'OWN_ACCOUNT' }],
    });
    const inCapitals = { id: id.toUpperCase(), version };
    expect(await office.run(admin, 'deactivateUser', inCapitals)).toMatchObject({
      issues: [{ path: ['id'], code: 'OWN_ACCOUNT' }],
    });
    const demoted = { ...account(), role: 'MANAGEMENT', scopeLevel: 'NATION', regionId: null, id, version };
    expect(await office.run(admin, 'editUser', demoted)).toMatchObject({
      issues: [{ path: ['role'], code: 'OWN_ACCOUNT' }],
    });
    expect(await office.run(admin, 'editUser', { ...demoted, ...inCapitals })).toMatchObject({
      issues: [{ path: ['role'], code: 'OWN_ACCOUNT' }],
    });
    expect(await role(admin)).toBe('ADMINISTRATOR');
  });

  test('lists accounts by role and search; nobody else does', async () => {
    const { data } = await admin.gql<{ users: { totalCount: number; nodes: { email: string }[] } }>(
      '{ users(filter: { role: STATISTICIAN, search: "статист" }) { totalCount nodes { email } } }',
    );
    expect(data.users).toEqual({ totalCount: 1, nodes: [{ email: 'statistics@bitim.example' }] });
    const management = await office.app.signedIn('management');
    const { errors } = await management.gql('{ users { totalCount } }');
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
