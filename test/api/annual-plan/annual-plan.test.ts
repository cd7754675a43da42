import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { amendment, OF_ITEM, OF_PLAN, openPlanDesk, type PlanDesk } from './desk.ts';

let desk: PlanDesk;
beforeAll(async () => {
  desk = await openPlanDesk();
});
afterAll(() => desk.office.close());

const refused = (code: string, ...path: string[]) => [expect.objectContaining({ code, path })];
const run = (name: string, input: object, asked = OF_ITEM, client: Client = desk.west) =>
  desk.office.run(client, name, input, asked);

async function readPlan(id: string, client: Client = desk.west, asked = 'state') {
  const { data, errors } = await client.gql<{ annualPlan: Record<string, unknown> | null }>(
    `query ($id: ID!) { annualPlan(id: $id) { ${asked} } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.annualPlan;
}

describe('a draft', () => {
  test('is one for a court and a year, within the own scope', async () => {
    const plan = await desk.plan(2031);
    expect(plan).toMatchObject({
      year: 2031,
      state: 'DRAFT',
      approvedOn: null,
      court: { id: desk.panel },
      allowedActions: ['EDIT', 'APPROVE', 'DELETE'],
    });
    expect(await desk.plan(2031)).toMatchObject({ code: 'CONFLICT', path: ['year'] });
    expect(await desk.plan(2031, desk.panel, desk.east)).toMatchObject({
      code: 'NOT_YOURS',
      path: ['courtId'],
    });
    expect(await desk.plan(2031, desk.eastPanel, desk.east)).toMatchObject({ year: 2031 });
    expect((await desk.plan(1989)).issues).toEqual(refused('NUMBER_RANGE', 'year'));
  });

  test('is seen within the scope of its court only; once approved, by everybody', async () => {
    const { id } = await desk.plan(2032);
    const item = await desk.item(id);
    const management = await desk.office.app.signedIn('management');
    expect(await readPlan(id, desk.east)).toBeNull();
    expect(await readPlan(id, management)).toEqual({ state: 'DRAFT' });
    expect(await desk.item(id, {}, desk.east)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await run('deleteAnnualPlanItem', { id: item.id, version: 1 }, OF_ITEM, desk.east)).toMatchObject({
      code: 'NOT_FOUND',
    });
    const listed = async () => {
      const { data } = await desk.east.gql<{
        annualPlans: { totalCount: number };
        annualPlanItems: { totalCount: number };
        courtPlans: { plan: { id: string } | null }[];
      }>(
        `query ($id: ID!) { annualPlans(filter: { year: 2032 }) { totalCount }
           annualPlanItems(filter: { planId: $id }) { totalCount } courtPlans(year: 2032) { plan { id } } }`,
        { id },
      );
      return [data.annualPlans.totalCount, data.annualPlanItems.totalCount, data.courtPlans.length];
    };
    expect(await listed()).toEqual([0, 0, 0]);
    expect(await desk.approve({ id }, {}, desk.east)).toMatchObject({ code: 'NOT_FOUND' });
    await desk.approve({ id });
    expect(await listed()).toEqual([1, 1, 1]);
    expect(await readPlan(id, desk.east, 'state allowedActions')).toEqual({
      state: 'APPROVED',
      allowedActions: [],
    });
    expect(await desk.item(id, { amendment: amendment() }, desk.east)).toMatchObject({ code: 'NOT_YOURS' });
  });

  test('has its items numbered, changed and deleted freely, and is deleted with them', async () => {
    const { id } = await desk.plan(2033);
    const first = await desk.item(id);
    const second = await desk.item(id, { quarter: 1, headCount: 25, responsible: 'Оқу орталығы' });
    expect([first['number'], second['number']]).toEqual([1, 2]);
    expect(first).toMatchObject({ allowedActions: ['EDIT', 'DELETE'], became: { outcome: 'NOT_BEGUN' } });
    const facts = { quarter: 3, kind: 'LECTURE', title: { kk: 'Дәріс' } };
    expect(await run('editAnnualPlanItem', { id: first.id, version: 1, ...facts })).toMatchObject({
      quarter: 3,
      title: { kk: 'Дәріс' },
      version: 2,
    });
    expect(await run('editAnnualPlanItem', { id: first.id, version: 1, ...facts })).toMatchObject({
      code: 'CONFLICT',
    });
    const amended = { id: first.id, version: 2, ...facts, amendment: amendment() };
    expect(await run('editAnnualPlanItem', amended)).toMatchObject({ code: 'ILLEGAL_STATE' });
    expect(
      await run('withdrawAnnualPlanItem', { id: first.id, version: 2, amendment: amendment() }),
    ).toMatchObject({ code: 'ILLEGAL_STATE', standing: 'DRAFT' });
    expect(await run('deleteAnnualPlanItem', { id: second.id, version: 1 })).toMatchObject({ id: second.id });
    const version = await desk.versionOf('annual_plan', id);
    expect(await run('deleteAnnualPlan', { id, version }, OF_PLAN)).toMatchObject({ id });
    expect(await desk.office.sql('select from annual_plan_item where plan_id = $1', [id])).toEqual([]);
  });

  test.each([
    { what: 'a fifth quarter', changes: { quarter: 5 }, code: 'NUMBER_RANGE', path: 'quarter' },
    { what: 'nobody to come', changes: { headCount: 0 }, code: 'NUMBER_RANGE', path: 'headCount' },
    {
      what: 'an unknown programme',
      changes: { programmeId: '00000000-0000-4000-8000-000000000000' },
      code: 'UNKNOWN_RECORD',
      path: 'programmeId',
    },
    { what: 'no title', changes: { title: {} }, code: 'REQUIRED', path: 'title' },
  ])('takes no item with $what', async ({ changes, code, path }) => {
    const [plan] = await desk.office.sql<{ id: string }>(
      `select id from annual_plan where year = 2015 and state = 'DRAFT'`,
    );
    expect((await desk.item(plan?.id ?? '', changes)).issues).toEqual(refused(code, path));
  });
});

describe('an approval', () => {
  test('names its document, is not of the future, and is not of an empty plan', async () => {
    const plan = await desk.plan(2034);
    expect((await desk.approve(plan)).issues).toEqual(refused('PLAN_EMPTY', 'id'));
    await desk.item(plan.id);
    expect((await desk.approve(plan, { approvedOn: '2098-01-01' })).issues).toEqual(
      refused('IN_THE_FUTURE', 'approvedOn'),
    );
    expect((await desk.approve(plan, { documentNumber: ' ' })).issues).toEqual(
      refused('REQUIRED', 'documentNumber'),
    );
    expect(await desk.approve(plan)).toMatchObject({
      state: 'APPROVED',
      approvedOn: '2018-12-25',
      signedBy: 'Облыстық сот төрағасы',
      documentNumber: '01-12/45',
      allowedActions: ['AMEND'],
    });
    expect(await readPlan(plan.id, desk.west, 'approvedBy')).toEqual({ approvedBy: 'Үйлестіруші Демо' });
    expect(await readPlan(plan.id, desk.east, 'approvedBy')).toEqual({ approvedBy: null });
    expect(await desk.approve(plan)).toMatchObject({ code: 'ILLEGAL_STATE', standing: 'APPROVED' });
    const version = await desk.versionOf('annual_plan', plan.id);
    expect(await run('deleteAnnualPlan', { id: plan.id, version }, OF_PLAN)).toMatchObject({
      code: 'ILLEGAL_STATE',
    });
  });

  test('of items that somebody changed meanwhile is refused', async () => {
    const plan = await desk.plan(2035);
    await desk.item(plan.id);
    const version = await desk.versionOf('annual_plan', plan.id);
    await desk.item(plan.id);
    expect(await desk.approve(plan, { version })).toMatchObject({
      code: 'CONFLICT',
      currentVersion: version + 1,
    });
  });

  test('is recorded by the coordinator or the administrator, not by who only reads', async () => {
    const { id } = await desk.plan(2036);
    await desk.item(id);
    const management = await desk.office.app.signedIn('management');
    const { errors } = await management.gql(
      'mutation ($input: ApproveAnnualPlanInput!) { approveAnnualPlan(input: $input) { __typename } }',
      { input: { id, version: 2, approvedOn: '2018-12-25', signedBy: 'Төраға', documentNumber: '1' } },
    );
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const admin = await desk.office.app.signedIn('admin');
    expect(await desk.approve({ id }, {}, admin)).toMatchObject({ state: 'APPROVED' });
  });
});

describe('an approved plan', () => {
  test('changes by amendments only, and what was approved stays readable', async () => {
    const { plan, items } = await desk.approved(2019, 2);
    const [one = '', other = ''] = items;
    const facts = { quarter: 4, kind: 'LECTURE', title: { kk: 'Басқа тақырып' } };
    expect((await run('editAnnualPlanItem', { id: one, version: 1, ...facts })).issues).toEqual(
      refused('REQUIRED', 'amendment', 'reason'),
    );
    expect((await desk.item(plan)).issues).toEqual(refused('REQUIRED', 'amendment', 'reason'));
    expect(await run('deleteAnnualPlanItem', { id: one, version: 1 })).toMatchObject({
      code: 'ILLEGAL_STATE',
    });

    expect(
      await run('editAnnualPlanItem', { id: one, version: 1, ...facts, amendment: amendment() }),
    ).toMatchObject({ quarter: 4, allowedActions: ['AMEND', 'WITHDRAW'] });
    const again = { id: one, version: 2, ...facts, quarter: 3 };
    await run('editAnnualPlanItem', { ...again, amendment: amendment({ amendedOn: '2019-04-01' }) });
    const withdrawn = await run('withdrawAnnualPlanItem', {
      id: other,
      version: 1,
      amendment: amendment({ reason: 'Қажет емес', documentNumber: '7' }),
    });
    expect(withdrawn).toMatchObject({
      withdrawnOn: '2019-03-01',
      allowedActions: [],
      became: { outcome: 'WITHDRAWN' },
    });
    const added = await desk.item(plan, { amendment: amendment() });
    expect(added).toMatchObject({ number: 3 });

    const { items: now, amendments } = (await readPlan(
      plan,
      desk.west,
      `items { id asApproved { quarter kind title { kk } } amendments { kind } }
       amendments { kind number amendedOn reason documentNumber recordedBy before { quarter } after { quarter title { kk } } }`,
    )) as {
      items: { id: string; asApproved: object | null; amendments: object[] }[];
      amendments: object[];
    };
    const approved = { quarter: 2, kind: 'SEMINAR', title: { kk: 'Татуластыру рәсімдері' } };
    const byId = new Map(now.map((item) => [item.id, item]));
    expect(byId.get(one)?.asApproved).toEqual(approved);
    expect(byId.get(other)?.asApproved).toEqual(approved);
    expect(byId.get(added.id)?.asApproved).toBeNull();
    expect(byId.get(one)?.amendments).toEqual([{ kind: 'CHANGED' }, { kind: 'CHANGED' }]);
    expect(amendments).toMatchObject([
      {
        kind: 'CHANGED',
        number: 1,
        recordedBy: 'Үйлестіруші Демо',
        before: { quarter: 2 },
        after: { quarter: 4 },
      },
      { kind: 'CHANGED', amendedOn: '2019-04-01', before: { quarter: 4 }, after: { quarter: 3 } },
      { kind: 'WITHDRAWN', number: 2, reason: 'Қажет емес', documentNumber: '7', before: { quarter: 2 } },
      { kind: 'ADDED', number: 3, before: null, after: { title: { kk: 'Татуластыру рәсімдері' } } },
    ]);
    expect(
      await run('withdrawAnnualPlanItem', { id: other, version: 2, amendment: amendment() }),
    ).toMatchObject({ code: 'ILLEGAL_STATE', standing: 'WITHDRAWN' });
  });

  test.each([
    { what: 'before the approval', amendedOn: '2019-12-24', code: 'BEFORE_APPROVAL' },
    { what: 'in the future', amendedOn: '2098-01-01', code: 'IN_THE_FUTURE' },
  ])('takes no amendment dated $what', async ({ amendedOn, code }) => {
    const [known] = await desk.office.sql<{ id: string }>(
      'select id from annual_plan where year = 2020 and court_id = $1',
      [desk.panel],
    );
    const plan = known?.id ?? (await desk.approved(2020)).plan;
    expect((await desk.item(plan, { amendment: amendment({ amendedOn }) })).issues).toEqual(
      refused(code, 'amendment', 'amendedOn'),
    );
  });

  test('is kept so by the database itself', async () => {
    const { items } = await desk.approved(2021);
    const { sql } = desk.office;
    await expect(sql('update annual_plan_item set quarter = 1 where id = $1', [items[0]])).rejects.toThrow(
      'changes by an amendment',
    );
    await expect(sql('delete from annual_plan_item where id = $1', [items[0]])).rejects.toThrow(
      'is withdrawn, not deleted',
    );
    await expect(sql(`update annual_plan_amendment set reason = 'x'`)).rejects.toThrow('append-only');
  });
});
