import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let west: Client;
let east: Client;
let panel: string;
beforeAll(async () => {
  office = await openOffice();
  west = await office.app.signedIn('coordinator');
  east = await office.somebody('COORDINATOR', 'east-kazakhstan-pre2022');
  panel = await office.idOf('court', 'west-kazakhstan-appellate-panel');
});
afterAll(() => office.close());

let counter = 0;
const judge = (changes: object = {}) => ({
  fullName: 'Сәуле Мұратқызы Ержанова',
  occupation: 'JUDGE',
  trainer: true,
  courtId: panel,
  email: `judge-${(counter += 1)}@court.example`,
  ...changes,
});

const create = (input: object, client = west): Promise<Outcome> =>
  office.run(client, 'createPerson', input, 'id version fullName email trainer allowedActions');

interface Persons {
  persons: {
    totalCount: number;
    nodes: { id: string; fullName: string; email: string | null; allowedActions: string[] }[];
  };
}

async function find(client: Client, filter: object): Promise<Persons['persons']> {
  const { data } = await client.gql<Persons>(
    'query ($filter: PersonFilter) { persons(first: 100, filter: $filter) { totalCount nodes { id fullName email allowedActions } } }',
    { filter },
  );
  return data.persons;
}

describe('a person at a court', () => {
  test('is kept by those who write for the court, and by nobody else', async () => {
    const input = judge();
    const made = await create(input);
    expect(made).toMatchObject({
      __typename: 'Person',
      version: 1,
      email: input.email,
      trainer: true,
      allowedActions: ['EDIT', 'DELETE'],
    });
    const edit = { ...input, id: made.id, version: 1, fullName: 'Сәуле Ержанова' };
    expect(await office.run(east, 'editPerson', edit)).toMatchObject({ code: 'NOT_YOURS' });
    expect(await office.run(east, 'deletePerson', { id: made.id, version: 1 })).toMatchObject({
      code: 'NOT_YOURS',
    });
    expect(await office.run(west, 'editPerson', edit, 'id version fullName')).toMatchObject({
      version: 2,
      fullName: 'Сәуле Ержанова',
    });
    expect(await office.run(west, 'deletePerson', { id: made.id, version: 2 })).toMatchObject({
      __typename: 'Deleted',
      id: made.id,
    });
    expect(await office.run(west, 'deletePerson', { id: made.id, version: 2 })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('cannot be entered for a court outside the own scope', async () => {
    expect(await create(judge(), east)).toMatchObject({ code: 'NOT_YOURS', path: ['courtId'] });
  });

  test('cannot be moved to a court outside the own scope', async () => {
    const made = await create(judge());
    const semey = await office.idOf('court', 'semey-city-court');
    const moved = await office.run(west, 'editPerson', {
      ...judge({ courtId: semey }),
      id: made.id,
      version: 1,
    });
    expect(moved).toMatchObject({ code: 'NOT_YOURS', path: ['courtId'] });
  });

  test('shows the e-mail address within the scope of the court only', async () => {
    const made = await create(judge({ fullName: 'Жасырын Мекенжайлы' }));
    expect(await find(west, { search: 'жасырын' })).toMatchObject({
      nodes: [{ id: made.id, email: made['email'], allowedActions: ['EDIT', 'DELETE'] }],
    });
    expect(await find(east, { search: 'жасырын' })).toMatchObject({
      nodes: [{ id: made.id, email: null, allowedActions: [] }],
    });
    expect(await find(east, { search: String(made['email']) })).toMatchObject({ totalCount: 0 });
  });
});

describe('a person outside the courts', () => {
  test('is kept by everyone who keeps persons, and keeps the address that they cannot see', async () => {
    const admin = await office.app.signedIn('admin');
    const input = judge({
      courtId: null,
      occupation: 'JOURNALIST',
      organisation: 'Орал өңірі',
      email: 'journalist@press.example',
    });
    const { id } = await create(input, admin);
    const { email: _hidden, ...form } = input as { email: string };
    const changed = await office.run(
      east,
      'editPerson',
      { ...form, id, version: 1, organisation: 'Дидар' },
      'id version organisation email',
    );
    expect(changed).toMatchObject({ version: 2, organisation: 'Дидар', email: null });
    expect(await office.sql('select email, organisation from person where id = $1', [id])).toEqual([
      { email: 'journalist@press.example', organisation: 'Дидар' },
    ]);
  });
});

describe('an address that the caller may not read', () => {
  const outside = () => judge({ courtId: null, occupation: 'OTHER' });
  const stored = async (id: string) =>
    (await office.sql('select email, court_id from person where id = $1', [id]))[0];

  test('is not told by a stale version', async () => {
    const admin = await office.app.signedIn('admin');
    const { id, email } = await create(outside(), admin);
    const edit = (client: Client, changes: object) =>
      office.run(client, 'editPerson', { ...outside(), id, version: 1, ...changes }, 'id');
    await edit(admin, { email, fullName: 'Екінші' });
    const stale = await west.gql(
      `mutation ($input: EditPersonInput!) { editPerson(input: $input) { ... on ConflictError { fields { name theirs } } } }`,
      { input: { ...outside(), id, version: 1, fullName: 'Үшінші' } },
    );
    expect(stale.data).toEqual({ editPerson: { fields: [{ name: 'fullName', theirs: 'Екінші' }] } });
    expect(JSON.stringify(stale)).not.toContain(email);
  });

  test('is not read by taking the person to the own court', async () => {
    const admin = await office.app.signedIn('admin');
    const { id, email } = await create(outside(), admin);
    const adopted = { ...judge({ email: null }), id, version: 1 };
    expect(await office.run(west, 'editPerson', adopted, 'id email')).toMatchObject({
      code: 'NOT_YOURS',
      path: ['courtId'],
    });
    expect(await stored(id)).toEqual({ email, court_id: null });
    expect(await office.run(admin, 'editPerson', { ...adopted, email }, 'email')).toMatchObject({ email });
    expect(await stored(id)).toEqual({ email, court_id: panel });
  });

  test('is not overwritten', async () => {
    const admin = await office.app.signedIn('admin');
    const { id, email } = await create(outside(), admin);
    expect(await office.run(west, 'editPerson', { ...outside(), id, version: 1 })).toMatchObject({
      code: 'NOT_YOURS',
      path: ['email'],
    });
    expect(await stored(id)).toEqual({ email, court_id: null });
  });
});

describe('bad input is refused at its field, and nothing is stored', () => {
  test.each([
    {
      what: 'a court that does not exist',
      change: { courtId: '019a0000-0000-7000-8000-000000000000' },
      path: ['courtId'],
      code: 'UNKNOWN_COURT',
    },
    {
      what: 'a name of 10,000 characters',
      change: { fullName: 'я'.repeat(10_000) },
      path: ['fullName'],
      code: 'TEXT_LENGTH',
    },
    {
      what: 'an e-mail address without a host',
      change: { email: 'judge' },
      path: ['email'],
      code: 'EMAIL_FORMAT',
    },
    {
      what: 'an e-mail address that would begin a line of its own',
      change: { email: '"a\r\nSUMMARY:planted"@sot.example' },
      path: ['email'],
      code: 'EMAIL_FORMAT',
    },
    {
      what: 'an e-mail address in quotes',
      change: { email: '"a b"@sot.example' },
      path: ['email'],
      code: 'EMAIL_FORMAT',
    },
    { what: 'a court that is no id', change: { courtId: 'semey' }, path: ['courtId'], code: 'ID_FORMAT' },
  ])('$what', async ({ change, path, code }) => {
    const before = await office.sql('select count(*) from person');
    const { __typename, issues } = await create(judge(change));
    expect({ __typename, issues }).toMatchObject({
      __typename: 'InvalidInputError',
      issues: [{ path, code }],
    });
    expect(await office.sql('select count(*) from person')).toEqual(before);
  });

  test('an address that another person has is a conflict at the field', async () => {
    const input = judge();
    await create(input);
    const twice = await create(judge({ email: input.email.toUpperCase() }));
    expect(twice).toMatchObject({ code: 'CONFLICT', path: ['email'], currentVersion: null });
  });

  test('a script in a name is a name, and nothing more', async () => {
    const made = await create(judge({ fullName: '<script>alert(1)</script>' }));
    expect(made).toMatchObject({ fullName: '<script>alert(1)</script>' });
  });
});

test('R29: a stale version changes nobody, and tells what is stored', async () => {
  const input = judge();
  const { id } = await create(input);
  await office.run(west, 'editPerson', { ...input, id, version: 1, fullName: 'Екінші' });
  expect(
    await office.run(west, 'editPerson', { ...input, id, version: 1, fullName: 'Үшінші' }),
  ).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  expect(await office.sql('select full_name from person where id = $1', [id])).toEqual([
    { full_name: 'Екінші' },
  ]);
});

test('who teaches or was registered cannot be removed', async () => {
  const [trainer] = await office.sql<{ id: string; version: number }>(`
    select p.id, p.version from person p join court c on c.id = p.court_id join region r on r.id = c.region_id
     where r.code = 'west-kazakhstan' and exists (select from training_session_trainer t where t.person_id = p.id) limit 1`);
  const outcome = await office.run(west, 'deletePerson', { id: trainer?.id, version: trainer?.version });
  expect(outcome.code).toBe('IN_USE');
  expect(outcome.uses.map(({ what }) => what)).toContain('TRAINING_EVENT');
});

test.each(['Костанаев', 'Koстанаев', 'КOСТAНAEВ', 'қостанаев'])(
  'a search takes letters that look alike for the same: %s',
  async (search) => {
    const { id } = await create(judge({ fullName: 'Серік Қостанаев' }));
    expect((await find(west, { search })).nodes.map((one) => one.id)).toContain(id);
    const { id: other } = await create(judge({ fullName: 'Серік Kостанаев (K, not К)' }));
    expect((await find(west, { search })).nodes.map((one) => one.id)).toContain(other);
  },
);

test('a search forgives missing Kazakh letters, and sorts by the alphabet', async () => {
  await create(judge({ fullName: 'Әсел Қуанышқызы' }));
  const { nodes } = await find(west, { search: 'асел куаныш' });
  expect(nodes.map(({ fullName }) => fullName)).toEqual(['Әсел Қуанышқызы']);
});
