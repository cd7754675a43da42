import { inSql } from '@bitim/server/ledger/measure';
import { participatingCourts } from '@bitim/server/court/participation.measure';
import { withOrm } from '@bitim/server/app/orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let admin: Client;
let pilot: string;
beforeAll(async () => {
  office = await openOffice();
  admin = await office.app.signedIn('admin');
  pilot = await office.idOf('programme', 'mediation-pilot');
});
afterAll(() => office.close());

const programme = (changes: object = {}) => ({
  code: 'family-courts',
  name: { kk: 'Отбасы соттары', ru: 'Семейные суды', en: 'Family courts' },
  startsOn: '2014-03-01',
  ...changes,
});

const join = async (code: string, changes: object = {}): Promise<Outcome> =>
  office.run(admin, 'joinProgramme', {
    programmeId: pilot,
    courtId: await office.idOf('court', code),
    wave: 3,
    joinedOn: '2014-12-15',
    ...changes,
  });

/** Courts in programmes at the end of a day, by wave. */
async function courtsOn(day: string, programmeId: string | null = pilot): Promise<Record<string, number>> {
  return withOrm(office.app.databaseUrl, async (orm) => {
    const db = orm.em.fork().getKysely();
    const period = inSql({ from: day, to: day, asOf: null, programmeId });
    const things = participatingCourts.things(period).compile(db);
    const { rows } = await db.executeQuery<{ wave: number }>(things);
    return Object.fromEntries(
      [1, 2, 3].map((wave) => [wave, rows.filter((row) => row.wave === wave).length]),
    );
  });
}

describe('the courts of a programme', () => {
  test('are a stock at the last day, by wave: 59 = 39 + 20 at the end of 2014', async () => {
    expect(await courtsOn('2014-12-31')).toEqual({ 1: 39, 2: 20, 3: 0 });
    expect(await courtsOn('2013-12-31')).toEqual({ 1: 0, 2: 0, 3: 0 });
  });

  test('join, leave and are taken back', async () => {
    const made = await join('supreme-court');
    expect(made).toMatchObject({ __typename: 'Participation', version: 1 });
    expect(await courtsOn('2014-12-14')).toMatchObject({ 3: 0 });
    expect(await courtsOn('2014-12-15')).toMatchObject({ 3: 1 });
    expect(await join('supreme-court')).toMatchObject({ code: 'CONFLICT', path: ['courtId'] });
    const left = { id: made.id, version: 1, wave: 3, joinedOn: '2014-12-15', leftOn: '2014-12-20' };
    expect(await office.run(admin, 'editParticipation', { ...left, leftOn: '2014-12-01' })).toMatchObject({
      issues: [{ path: ['leftOn'], code: 'END_BEFORE_START' }],
    });
    expect(await office.run(admin, 'editParticipation', left)).toMatchObject({ version: 2 });
    expect(await courtsOn('2014-12-20')).toMatchObject({ 3: 1 });
    expect(await courtsOn('2014-12-21')).toMatchObject({ 3: 0 });
    expect(await office.run(admin, 'deleteParticipation', { id: made.id, version: 2 })).toMatchObject({
      __typename: 'Deleted',
    });
    expect(await courtsOn('2014-12-20')).toMatchObject({ 3: 0 });
  });

  test('stay on record once a month that is over has counted them', async () => {
    const { id } = await join('supreme-court');
    await office.sql(`update participation set created_at = '2014-12-16' where id = $1`, [id]);
    expect(await office.run(admin, 'deleteParticipation', { id, version: 1 })).toMatchObject({
      issues: [{ code: 'HAS_COUNTED', path: ['id'] }],
    });
    const left = { id, version: 1, wave: 3, joinedOn: '2014-12-15', leftOn: '2014-12-30' };
    const { version } = await office.run(admin, 'editParticipation', left);
    expect(await office.run(admin, 'deleteParticipation', { id, version })).toMatchObject({
      __typename: 'Deleted',
    });
  });

  test('count once, however many programmes a court is in', async () => {
    const { id } = await office.run(admin, 'createProgramme', programme({ code: 'second-programme' }));
    const joined = await join('semey-city-court', { programmeId: id, wave: 1 });
    expect(await courtsOn('2014-12-31', null)).toEqual({ 1: 39, 2: 20, 3: 0 });
    await office.run(admin, 'deleteParticipation', { id: joined.id, version: 1 });
  });

  test('are found by wave and region', async () => {
    const region = await office.idOf('region', 'west-kazakhstan');
    const { data } = await admin.gql<{
      participations: { totalCount: number; nodes: { wave: number; court: { name: { text: string } } }[] };
    }>(
      'query ($filter: ParticipationFilter) { participations(filter: $filter) { totalCount nodes { wave court { name { text } } } } }',
      { filter: { programmeId: pilot, regionId: region, wave: 2 } },
    );
    expect(data.participations.nodes.every(({ wave }) => wave === 2)).toBe(true);
    expect(data.participations.totalCount).toBe(data.participations.nodes.length);
    expect(data.participations.totalCount).toBeGreaterThan(0);
  });
});

describe('a programme', () => {
  test('is started, changed and removed while nothing belongs to it', async () => {
    const made = await office.run(
      admin,
      'createProgramme',
      programme(),
      'id version code courtCount allowedActions',
    );
    expect(made).toMatchObject({ code: 'family-courts', courtCount: 0, allowedActions: ['EDIT', 'DELETE'] });
    expect(await office.run(admin, 'createProgramme', programme())).toMatchObject({
      code: 'CONFLICT',
      path: ['code'],
    });
    const { code: _stays, ...form } = programme({ endsOn: '2015-03-01' });
    const changed = await office.run(
      admin,
      'editProgramme',
      { ...form, id: made.id, version: 1 },
      'id version endsOn',
    );
    expect(changed).toMatchObject({ version: 2, endsOn: '2015-03-01' });
    expect(await office.run(admin, 'deleteProgramme', { id: made.id, version: 1 })).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
    });
    expect(await office.run(admin, 'deleteProgramme', { id: made.id, version: 2 })).toMatchObject({
      __typename: 'Deleted',
    });
  });

  test('that courts take part in cannot be removed', async () => {
    const [{ version } = { version: 0 }] = await office.sql<{ version: number }>(
      'select version from programme where id = $1',
      [pilot],
    );
    const outcome = await office.run(admin, 'deleteProgramme', { id: pilot, version });
    expect(outcome.code).toBe('IN_USE');
    expect(outcome.uses).toContainEqual({ what: 'PARTICIPATION', count: 59 });
  });

  test('is kept by administrators only', async () => {
    const coordinator = await office.app.signedIn('coordinator');
    await expect(office.run(coordinator, 'createProgramme', programme({ code: 'mine' }))).rejects.toThrow(
      'FORBIDDEN',
    );
  });

  test.each([
    {
      what: 'a code with a space',
      change: { code: 'family courts' },
      issue: { path: ['code'], code: 'CODE_FORMAT' },
    },
    {
      what: 'an end before the start',
      change: { endsOn: '2014-02-28' },
      issue: { path: ['endsOn'], code: 'END_BEFORE_START' },
    },
    { what: 'a name in no language', change: { name: {} }, issue: { path: ['name'], code: 'REQUIRED' } },
  ])('is refused with $what', async ({ change, issue }) => {
    expect(await office.run(admin, 'createProgramme', programme(change))).toMatchObject({ issues: [issue] });
  });
});

describe("a partner's project", () => {
  const project = {
    name: { kk: 'Жоба' },
    partnerName: { kk: 'Серіктес' },
    startsOn: '2014-01-10',
    endsOn: '2014-12-01',
  };

  test('is entered, changed and removed by administrators', async () => {
    const made = await office.run(
      admin,
      'createPartnerProject',
      project,
      'id version name { text } allowedActions',
    );
    expect(made).toMatchObject({ version: 1, name: { text: 'Жоба' }, allowedActions: ['EDIT', 'DELETE'] });
    expect(
      await office.run(
        admin,
        'editPartnerProject',
        { ...project, endsOn: null, id: made.id, version: 1 },
        'id version endsOn',
      ),
    ).toMatchObject({
      version: 2,
      endsOn: null,
    });
    expect(await office.run(admin, 'deletePartnerProject', { id: made.id, version: 2 })).toMatchObject({
      __typename: 'Deleted',
    });
    expect(
      await office.run(admin, 'createPartnerProject', { ...project, endsOn: '2014-01-09' }),
    ).toMatchObject({
      issues: [{ path: ['endsOn'], code: 'END_BEFORE_START' }],
    });
  });

  test('under which sessions were held cannot be removed', async () => {
    const [held] = await office.sql<{ id: string; version: number }>(
      'select id, version from partner_project p where exists (select from training_event where partner_project_id = p.id)',
    );
    const outcome = await office.run(admin, 'deletePartnerProject', { id: held?.id, version: held?.version });
    expect(outcome.uses.map(({ what }) => what)).toEqual(['TRAINING_EVENT']);
  });

  test('is not for coordinators to change', async () => {
    const coordinator = await office.app.signedIn('coordinator');
    await expect(office.run(coordinator, 'createPartnerProject', project)).rejects.toThrow('FORBIDDEN');
    const { data } = await coordinator.gql<{ partnerProjects: { nodes: { allowedActions: string[] }[] } }>(
      '{ partnerProjects { nodes { allowedActions } } }',
    );
    expect(data.partnerProjects.nodes.map(({ allowedActions }) => allowedActions)).toEqual([[]]);
  });
});
