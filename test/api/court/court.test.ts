import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let admin: Client;
let west: string;
beforeAll(async () => {
  office = await openOffice();
  admin = await office.app.signedIn('admin');
  west = await office.idOf('region', 'west-kazakhstan');
});
afterAll(() => office.close());

let counter = 0;
const court = (changes: object = {}) => ({
  code: `new-court-${(counter += 1)}`,
  level: 'DISTRICT',
  name: { kk: 'Жаңа сот', ru: 'Новый суд' },
  regionId: west,
  timeZone: 'Asia/Oral',
  ...changes,
});

const create = (changes: object = {}): Promise<Outcome> =>
  office.run(admin, 'createCourt', court(changes), 'id version validTo allowedActions');

const succession = (before: Outcome, after: Outcome, changes: object = {}) => ({
  id: before.id,
  version: 1,
  successorId: after.id,
  kind: 'RENAME',
  effectiveOn: '2016-01-01',
  decree: 'Жарлық № 1, 2015 жылғы 10 желтоқсан',
  ...changes,
});

describe('a court', () => {
  test('is opened, changed and, while nothing refers to it, removed', async () => {
    const made = await create();
    expect(made).toMatchObject({ __typename: 'Court', version: 1, allowedActions: ['EDIT', 'DELETE'] });
    const {
      code: _code,
      level: _level,
      regionId: _region,
      ...form
    } = court({ validTo: '2020-01-01' }) as Record<string, unknown>;
    expect(
      await office.run(admin, 'editCourt', { ...form, id: made.id, version: 1 }, 'id version validTo'),
    ).toMatchObject({ version: 2, validTo: '2020-01-01' });
    expect(await office.run(admin, 'deleteCourt', { id: made.id, version: 1 })).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await office.run(admin, 'deleteCourt', { id: made.id, version: 2 })).toMatchObject({
      __typename: 'Deleted',
    });
  });

  test('at which anything was done cannot be removed', async () => {
    const id = await office.idOf('court', 'semey-city-court');
    const outcome = await office.run(admin, 'deleteCourt', { id, version: 1 });
    expect(outcome.code).toBe('IN_USE');
    expect(outcome.uses.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['PARTICIPATION', 'ASSET', 'CASE_FIGURE', 'CASE_TOTAL', 'LEDGER']),
    );
  });

  test('is kept by administrators only', async () => {
    const coordinator = await office.app.signedIn('coordinator');
    await expect(office.run(coordinator, 'createCourt', court())).rejects.toThrow('FORBIDDEN');
  });

  test.each([
    {
      what: 'a district court without a region',
      change: { regionId: null },
      issue: { path: ['regionId'], code: 'REQUIRED' },
    },
    {
      what: 'the Supreme Court in a region',
      change: { level: 'SUPREME' },
      issue: { path: ['regionId'], code: 'WRONG_LEVEL' },
    },
    {
      what: 'a region that does not exist',
      change: { regionId: '019a0000-0000-7000-8000-000000000000' },
      issue: { path: ['regionId'], code: 'UNKNOWN_RECORD' },
    },
    {
      what: 'a zone that does not exist',
      change: { timeZone: 'Asia/Nowhere' },
      issue: { path: ['timeZone'], code: 'TIME_ZONE' },
    },
    {
      what: 'a zone that the database does not know',
      change: { timeZone: 'US/Pacific-New' },
      issue: { path: ['timeZone'], code: 'TIME_ZONE' },
    },
    {
      what: 'an end before the start',
      change: { validFrom: '2015-01-01', validTo: '2014-01-01' },
      issue: { path: ['validTo'], code: 'END_BEFORE_START' },
    },
  ])('is refused: $what', async ({ change, issue }) => {
    expect(await create(change)).toMatchObject({ issues: [issue] });
  });

  test('has a code of its own', async () => {
    expect(await create({ code: 'semey-city-court' })).toMatchObject({ code: 'CONFLICT', path: ['code'] });
  });
});

describe('a succession', () => {
  test('closes the court before on the day, so that the two never exist side by side', async () => {
    const before = await create();
    const after = await create({ validFrom: '2016-01-01' });
    const outcome = await office.run(
      admin,
      'recordCourtSuccession',
      succession(before, after),
      'id version validTo successions { kind effectiveOn successor { id } }',
    );
    expect(outcome).toMatchObject({
      version: 2,
      validTo: '2016-01-01',
      successions: [{ kind: 'RENAME', successor: { id: after.id } }],
    });
    const open = async (day: string): Promise<string[]> => {
      const { data } = await admin.gql<{ courts: { nodes: { id: string }[] } }>(
        'query ($filter: CourtFilter) { courts(first: 100, filter: $filter) { nodes { id } } }',
        { filter: { regionId: west, validOn: day } },
      );
      return data.courts.nodes.map(({ id }) => id).filter((id) => id === before.id || id === after.id);
    };
    expect(await open('2015-12-31')).toEqual([before.id]);
    expect(await open('2016-01-01')).toEqual([after.id]);
  });

  test('into a court that was there before overlaps, unless the two merge', async () => {
    const [before, after] = [await create(), await create()];
    expect(await office.run(admin, 'recordCourtSuccession', succession(before, after))).toMatchObject({
      issues: [{ path: ['successorId'], code: 'OVERLAP' }],
    });
    expect(
      await office.run(admin, 'recordCourtSuccession', succession(before, after, { kind: 'MERGE' })),
    ).toMatchObject({ __typename: 'Court' });
  });

  test('splits a court into several, pair by pair, each once', async () => {
    const before = await create();
    const [one, two] = [await create({ validFrom: '2016-01-01' }), await create({ validFrom: '2016-01-01' })];
    const split = { kind: 'SPLIT' };
    expect(await office.run(admin, 'recordCourtSuccession', succession(before, one, split))).toMatchObject({
      version: 2,
    });
    expect(
      await office.run(admin, 'recordCourtSuccession', succession(before, two, { ...split, version: 2 })),
    ).toMatchObject({ __typename: 'Court' });
    expect(
      await office.run(admin, 'recordCourtSuccession', succession(before, two, { ...split, version: 2 })),
    ).toMatchObject({
      code: 'CONFLICT',
      path: ['successorId'],
    });
  });

  test('is refused while something is counted at the court after the day', async () => {
    const id = await office.idOf('court', 'semey-city-court');
    const after = await create({ validFrom: '2014-07-01' });
    const input = succession({ id } as Outcome, after, { effectiveOn: '2014-07-01' });
    expect(await office.run(admin, 'recordCourtSuccession', input)).toMatchObject({
      code: 'IN_USE',
      uses: [{ what: 'LEDGER' }],
    });
    expect(await office.sql('select valid_to from court where id = $1', [id])).toEqual([{ valid_to: null }]);
  });
});

describe('the days of a court', () => {
  const edit = async (id: string, days: object): Promise<Outcome> => {
    const [row] = await office.sql<{ name: object; version: number }>(
      'select name, version from court where id = $1',
      [id],
    );
    const form = { id, version: row?.version, name: row?.name, timeZone: 'Asia/Oral', ...days };
    return office.run(admin, 'editCourt', form);
  };

  test.each([
    { what: 'it ended before', days: { validTo: '2010-01-01' }, field: 'validTo' },
    { what: 'it began afterwards', days: { validFrom: '2015-01-01' }, field: 'validFrom' },
  ])('hold what is counted at it: not when $what', async ({ days, field }) => {
    const id = await office.idOf('court', 'west-kazakhstan-appellate-panel');
    expect(await edit(id, days)).toMatchObject({ issues: [{ path: [field], code: 'COUNTED_OUTSIDE' }] });
    expect(await edit(id, { validFrom: '2010-01-01', validTo: '2030-01-01' })).toMatchObject({
      __typename: 'Court',
    });
    await edit(id, {});
  });

  test('keep the day of a succession, on both sides', async () => {
    const before = await create();
    const after = await create({ validFrom: '2016-01-01' });
    await office.run(admin, 'recordCourtSuccession', succession(before, after));
    expect(await edit(before.id, {})).toMatchObject({
      issues: [{ path: ['validTo'], code: 'SUCCESSION_DAY' }],
    });
    expect(await edit(after.id, {})).toMatchObject({
      issues: [{ path: ['validFrom'], code: 'SUCCESSION_DAY' }],
    });
    expect(await edit(before.id, { validFrom: '2015-01-01', validTo: '2016-01-01' })).toMatchObject({
      __typename: 'Court',
    });
  });

  test('are held by who enters something: it cannot slip in beside a closing', async () => {
    const made = await create();
    const closing = new pg.Client({ connectionString: office.app.databaseUrl });
    await closing.connect();
    await closing.query('begin');
    await closing.query(`update court set valid_to = '2014-01-01' where id = $1`, [made.id]);
    const entry = office.run(admin, 'createTrainingEvent', {
      title: { kk: 'Семинар' },
      kind: 'SEMINAR',
      hostCourtIds: [made.id],
      sessions: [],
      startsOn: '2014-05-14',
      endsOn: '2014-05-14',
    });
    await sleep(300);
    await closing.query('commit');
    await closing.end();
    expect(await entry).toMatchObject({ issues: [{ path: ['hostCourtIds', '0'], code: 'COURT_CLOSED' }] });
  });
});

describe('a region', () => {
  const region = {
    code: 'new-region',
    kind: 'OBLAST',
    name: { kk: 'Жаңа облыс', ru: 'Новая область', en: 'New Oblast' },
    timeZone: 'Asia/Almaty',
    validFrom: '2022-06-08',
    tileToday: { column: 7, row: 3 },
  };

  test('is put on the map and changed', async () => {
    const made = await office.run(
      admin,
      'createRegion',
      region,
      'id version tileToday { column row } tile2014 { column }',
    );
    expect(made).toMatchObject({ __typename: 'Region', tileToday: { column: 7, row: 3 }, tile2014: null });
    const { code: _stays, ...form } = region;
    const changed = await office.run(
      admin,
      'editRegion',
      { ...form, tileToday: { column: 8, row: 3 }, id: made.id, version: 1 },
      'version tileToday { column }',
    );
    expect(changed).toMatchObject({ version: 2, tileToday: { column: 8 } });
    expect(await office.run(admin, 'createRegion', region)).toMatchObject({
      code: 'CONFLICT',
      path: ['code'],
    });
    expect(
      await office.run(admin, 'createRegion', {
        ...region,
        code: 'other',
        tileToday: { column: -1, row: 3 },
      }),
    ).toMatchObject({
      issues: [{ path: ['tileToday', 'column'], code: 'NUMBER_RANGE' }],
    });
  });
});
