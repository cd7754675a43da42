import { inSql } from '@bitim/server/ledger/measure';
import { assetsInPlace } from '@bitim/server/asset/asset.measure';
import { withOrm } from '@bitim/server/app/orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let west: Client;
let east: Client;
let panel: string;
beforeAll(async () => {
  office = await openOffice();
  west = await office.app.signedIn('press');
  east = await office.somebody('PRESS_OFFICER', 'east-kazakhstan-pre2022');
  panel = await office.idOf('court', 'west-kazakhstan-appellate-panel');
});
afterAll(() => office.close());

const banner = (changes: object = {}) => ({
  kind: 'BANNER',
  courtId: panel,
  description: { kk: 'Баннер' },
  placedOn: '2014-05-10',
  ...changes,
});
const create = (input: object, client = west): Promise<Outcome> =>
  office.run(client, 'createAsset', input, 'id version removedOn allowedActions');

/** Whether the record counts, or why not, in a period of days. */
async function standing(id: string, from: string, to: string): Promise<string> {
  const period = inSql({ from, to, asOf: null, programmeId: null });
  return withOrm(office.app.databaseUrl, async (orm) => {
    const db = orm.em.fork().getKysely();
    const counted = await db.executeQuery<{ record_id: string }>(assetsInPlace.things(period).compile(db));
    if (counted.rows.some(({ record_id }) => record_id === id)) return 'COUNTS';
    const left = assetsInPlace.leftOut?.(period);
    const { rows } = left
      ? await db.executeQuery<{ record_id: string; reason: string }>(left.compile(db))
      : { rows: [] };
    return rows.find(({ record_id }) => record_id === id)?.reason ?? 'NOT OF THIS PERIOD';
  });
}

describe('an asset', () => {
  test('counts while it stands on the last day of a period, and is left out of the one in which it was taken away', async () => {
    const { id } = await create(banner());
    const removed = await office.run(
      west,
      'removeAsset',
      { id, version: 1, removedOn: '2014-06-30' },
      'id version removedOn allowedActions',
    );
    expect(removed).toMatchObject({
      version: 2,
      removedOn: '2014-06-30',
      allowedActions: ['EDIT', 'DELETE'],
    });
    expect(await standing(id, '2014-04-01', '2014-04-30')).toBe('NOT OF THIS PERIOD');
    expect(await standing(id, '2014-05-01', '2014-05-31')).toBe('COUNTS');
    expect(await standing(id, '2014-06-01', '2014-06-29')).toBe('COUNTS');
    expect(await standing(id, '2014-04-01', '2014-06-30')).toBe('NOT_IN_PLACE');
    expect(await standing(id, '2014-07-01', '2014-12-31')).toBe('NOT OF THIS PERIOD');
  });

  test('is taken away once', async () => {
    const { id } = await create(banner({ removedOn: '2014-07-01' }));
    expect(await office.run(west, 'removeAsset', { id, version: 1, removedOn: '2014-08-01' })).toMatchObject({
      code: 'ILLEGAL_STATE',
      standing: 'REMOVED',
    });
  });

  test('that was entered by mistake is deleted', async () => {
    const { id } = await create(banner());
    expect(await office.run(west, 'deleteAsset', { id, version: 1 })).toMatchObject({
      __typename: 'Deleted',
    });
    expect(await standing(id, '2014-05-01', '2014-05-31')).toBe('NOT OF THIS PERIOD');
  });

  test('that a month which is over has counted is not deleted, but removed by its day', async () => {
    const { id } = await create(banner());
    await office.sql(`update asset set created_at = '2014-05-12' where id = $1`, [id]);
    expect(await office.run(west, 'deleteAsset', { id, version: 1 })).toMatchObject({
      issues: [{ code: 'HAS_COUNTED', path: ['id'] }],
    });
    const { version } = await office.run(west, 'removeAsset', { id, version: 1, removedOn: '2014-05-31' });
    expect(await office.run(west, 'deleteAsset', { id, version })).toMatchObject({ __typename: 'Deleted' });
  });

  test('of another region can be seen, but not touched', async () => {
    const { id } = await create(banner());
    const { data } = await east.gql<{ asset: { id: string; allowedActions: string[] } }>(
      `{ asset(id: "${id}") { id allowedActions } }`,
    );
    expect(data.asset).toEqual({ id, allowedActions: [] });
    for (const [mutation, input] of [
      ['editAsset', { ...banner(), id, version: 1 }],
      ['removeAsset', { id, version: 1, removedOn: '2014-07-01' }],
      ['deleteAsset', { id, version: 1 }],
    ] as const) {
      expect(await office.run(east, mutation, input), mutation).toMatchObject({ code: 'NOT_YOURS' });
    }
    expect(await create(banner(), east)).toMatchObject({ code: 'NOT_YOURS', path: ['courtId'] });
  });

  test('is not for statisticians', async () => {
    const statistician = await office.app.signedIn('statistics');
    await expect(create(banner(), statistician)).rejects.toThrow('FORBIDDEN');
  });
});

describe('bad input is refused at its field', () => {
  test.each([
    {
      what: 'taken away before it was placed',
      change: { removedOn: '2014-05-09' },
      issue: { path: ['removedOn'], code: 'END_BEFORE_START' },
    },
    {
      what: 'a court that does not exist',
      change: { courtId: '019a0000-0000-7000-8000-000000000000' },
      issue: { path: ['courtId'], code: 'UNKNOWN_COURT' },
    },
    {
      what: 'a programme that does not exist',
      change: { programmeId: '019a0000-0000-7000-8000-000000000000' },
      issue: { path: ['programmeId'], code: 'UNKNOWN_RECORD' },
    },
    {
      what: 'a description without a text',
      change: { description: {} },
      issue: { path: ['description'], code: 'REQUIRED' },
    },
  ])('$what', async ({ change, issue }) => {
    expect(await create(banner(change))).toMatchObject({ __typename: 'InvalidInputError', issues: [issue] });
  });

  test('R29: of 20 pairs of editors exactly 20 win', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => create(banner())));
    const edits = made.flatMap(({ id }) =>
      ['a', 'b'].map((text) =>
        office.run(west, 'editAsset', { ...banner({ description: { kk: text } }), id, version: 1 }),
      ),
    );
    const outcomes = await Promise.all(edits);
    expect(outcomes.filter(({ __typename }) => __typename === 'Asset')).toHaveLength(20);
    expect(outcomes.filter(({ code }) => code === 'CONFLICT')).toHaveLength(20);
  });
});

test('lists what stands in a region on a day', async () => {
  const region = await office.idOf('region', 'west-kazakhstan');
  const { data } = await west.gql<{ assets: { totalCount: number } }>(
    'query ($filter: AssetFilter) { assets(filter: $filter) { totalCount } }',
    { filter: { regionId: region, kinds: ['CONCILIATION_ROOM'], inPlaceOn: '2014-12-31' } },
  );
  const [counted] = await office.sql<{ count: number }>(
    `select count(*)::int as count from asset a join court c on c.id = a.court_id
      where c.region_id = $1 and a.kind = 'CONCILIATION_ROOM' and a.placed_on <= '2014-12-31' and a.removed_on is null`,
    [region],
  );
  expect(data.assets.totalCount).toBe(counted?.count);
  expect(data.assets.totalCount).toBeGreaterThan(0);
});
