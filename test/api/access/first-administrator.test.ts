import { ensureFirstAdministrator } from '@bitim/server/access/first-administrator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../kit/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ seeded: false });
});
afterAll(() => app.close());

const SET = `mutation ($input: SetPasswordInput!) { setPassword(input: $input) {
  __typename ... on User { email role scopeLevel } ... on InvalidInputError { issues { code } } } }`;
const set = async (code: string | undefined): Promise<object> =>
  (await app.anonymous.gql<{ setPassword: object }>(SET, { input: { code, password: 'the first password' } }))
    .data.setPassword;

describe('R07: a register without demo accounts', () => {
  test('is entered by a one-time code, which each start makes anew until a password is set', async () => {
    const first = await ensureFirstAdministrator(app.databaseUrl);
    const second = await ensureFirstAdministrator(app.databaseUrl);
    expect(second?.email).toBe(first?.email);
    expect(await set(first?.code)).toMatchObject({ issues: [{ code: 'CODE_INVALID' }] });
    expect(await set(second?.code)).toEqual({
      __typename: 'User',
      email: first?.email,
      role: 'ADMINISTRATOR',
      scopeLevel: 'NATION',
    });
    expect(await ensureFirstAdministrator(app.databaseUrl)).toBeNull();
    const admin = await app.signedIn(first?.email ?? '', 'the first password');
    const { data } = await admin.gql<{ users: { totalCount: number } }>('{ users { totalCount } }');
    expect(data.users.totalCount).toBe(1);
  });

  test('starts with no account that has a password', async () => {
    const empty = await createTestApp({ seeded: false });
    await ensureFirstAdministrator(empty.databaseUrl);
    await expect(empty.signedIn('admin')).rejects.toThrow('INVALID_CREDENTIALS');
    await empty.close();
  });
});
