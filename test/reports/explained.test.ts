import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../kit/client.ts';
import { type Office, openOffice } from '../kit/office.ts';

interface Records {
  totalCount: number;
  nodes: {
    recordId: string;
    title: { text: string } | null;
    occurredOn: string;
    courts: { code: string }[];
  }[];
}

interface Explained {
  value: number | null;
  absence: string | null;
  counted: Records;
  leftOut: Records;
  notShown: { count: number; reason: string } | null;
}

const EXPLAIN = `query ($figure: FigureInput!, $skip: Int!) { explainFigure(figure: $figure) {
  value absence notShown { count reason }
  counted(first: 100, skip: $skip) { totalCount nodes { recordId title { text } occurredOn courts { code } } }
  leftOut(first: 100, skip: $skip) { totalCount nodes { recordId title { text } occurredOn courts { code } } }
} }`;

let office: Office;
let admin: Client;
let coordinator: Client;
beforeAll(async () => {
  office = await openOffice();
  admin = await office.app.signedIn('admin');
  coordinator = await office.app.signedIn('coordinator');
});
afterAll(() => office.close());

async function explain(client: Client, figure: object, skip = 0): Promise<Explained> {
  const { data, errors } = await client.gql<{ explainFigure: Explained }>(EXPLAIN, { figure, skip });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.explainFigure;
}

const refusal = async (figure: object) => {
  const { errors } = await admin.gql(EXPLAIN, { figure, skip: 0 });
  return errors?.[0]?.extensions;
};

describe('the people behind a number', () => {
  test('of another court are counted, and not named', async () => {
    const unit = { courtId: await office.idOf('court', 'shymkent-abai-district-court') };
    const figure = { measure: 'PERSONS_TRAINED', period: '2014', unit };
    const [all, foreign] = [await explain(admin, figure), await explain(coordinator, figure)];
    expect(all).toMatchObject({ notShown: null, counted: { totalCount: all.value } });
    expect(all.counted.nodes.length).toBeGreaterThan(0);
    expect(foreign).toMatchObject({
      value: all.value,
      notShown: { count: all.value, reason: 'OUTSIDE_SCOPE' },
      counted: { totalCount: 0, nodes: [] },
    });
  });

  test('of the nation are named where they came to one of the own courts, without the other courts', async () => {
    const nation = await explain(coordinator, { measure: 'PERSONS_TRAINED', period: '2014' });
    const own = await office.sql<{ code: string }>(
      `select c.code from court c join region r on r.id = c.region_id where r.code = 'west-kazakhstan'`,
    );
    const codes = new Set(own.map(({ code }) => code));
    expect(nation.counted.totalCount).toBeGreaterThan(0);
    expect(nation.counted.totalCount + (nation.notShown?.count ?? 0)).toBe(nation.value);
    expect(
      nation.counted.nodes.flatMap(({ courts }) => courts).filter(({ code }) => !codes.has(code)),
    ).toEqual([]);
  });
});

describe('a number that cannot be told', () => {
  test.each(['PERSONS_TRAINED', 'WORKS'])('as of a past moment has its reason: %s', async (measure) => {
    const asked = { measure, period: '2014' };
    expect(await explain(admin, { ...asked, asOf: '2020-01-01T00:00:00Z' })).toMatchObject({
      value: null,
      absence: 'NOT_KEPT',
      counted: { totalCount: 0 },
    });
    expect((await explain(admin, { ...asked, asOf: '2100-01-01T00:00:00Z' })).value).toBeGreaterThan(0);
  });

  test('of an unknown programme is refused', async () => {
    const programmeId = '00000000-0000-4000-8000-000000000000';
    expect(await refusal({ measure: 'TRAINING_EVENTS', period: '2014', programmeId })).toMatchObject({
      issues: [{ code: 'UNKNOWN_RECORD', path: ['programmeId'] }],
    });
  });

  test('by a part that the measure does not have is refused, and not given whole', async () => {
    const asked = { measure: 'TRAINING_EVENTS', period: '2014', dimensions: { wave: 2 } };
    expect(await refusal(asked)).toMatchObject({
      issues: [{ code: 'NOT_A_DIMENSION', path: ['dimensions', 'wave'] }],
    });
    const courts = { measure: 'PARTICIPATING_COURTS', period: '2014', dimensions: { wave: 2 } };
    expect((await explain(admin, courts)).value).toBe(20);
  });
});

describe('the records behind a number', () => {
  const figure = { measure: 'TRAINING_EVENTS', period: '2014-Q2', dimensions: { kind: 'SEMINAR' } };

  test('are counted on a page past the end too', async () => {
    const first = await explain(admin, figure);
    const past = await explain(admin, figure, 5000);
    expect(past.counted).toEqual({ totalCount: first.counted.totalCount, nodes: [] });
    expect(past.leftOut).toEqual({ totalCount: first.leftOut.totalCount, nodes: [] });
    const things = { measure: 'ASSETS_IN_PLACE', period: '2014', dimensions: { kind: 'CONCILIATION_ROOM' } };
    expect((await explain(admin, things, 5000)).counted).toEqual({ totalCount: 59, nodes: [] });
  });

  test('that were moved stand on their new day', async () => {
    const { recordId = '', occurredOn = '' } = (await explain(admin, figure)).counted.nodes.at(-1) ?? {};
    // as a correction posts it: taken back there, counted here
    await office.sql(
      `insert into ledger_entry (measure, level, unit_id, occurred_on, kind, instance, category, procedure, programme_id,
                                 partner_project_id, quantity, record_type, record_id, cause, rule_version, recorded_at)
       select measure, level, unit_id, day, kind, instance, category, procedure, programme_id, partner_project_id,
              sign * quantity, record_type, record_id, 'CORRECTION', rule_version, now()
         from ledger_entry, lateral (values (occurred_on, -1), (date '2014-04-15', 1)) as moved (day, sign)
        where record_id = $1`,
      [recordId],
    );
    await office.sql(
      `update training_event set starts_on = '2014-04-15', ends_on = '2014-04-15' where id = $1`,
      [recordId],
    );
    const moved = (await explain(admin, figure)).counted.nodes.find((one) => one.recordId === recordId);
    expect(occurredOn > '2014-04-15').toBe(true);
    expect(moved?.occurredOn).toBe('2014-04-15');
  });

  test('that are left out are judged one and all, however many', async () => {
    await office.sql(
      `insert into training_event (id, kind, state, title, starts_on, ends_on, provenance, created_at, updated_at)
       select gen_random_uuid(), 'LECTURE', 'SCHEDULED', '{"kk": "Дәріс", "ru": "Лекция", "en": "Lecture"}', '2013-03-01',
              '2013-03-01', 'CONSTRUCTED', now(), now() from generate_series(1, 5100)`,
    );
    await office.sql(
      `insert into training_event_host (event_id, court_id, lead)
       select e.id, c.id, true from training_event e, court c
        where e.starts_on = '2013-03-01' and c.code = 'oral-city-court-2' and not exists (select from training_event_host h where h.event_id = e.id)`,
    );
    const { leftOut } = await explain(admin, { measure: 'TRAINING_EVENTS', period: '2013-03' });
    expect(leftOut.totalCount).toBeGreaterThanOrEqual(5100);
    expect(leftOut.nodes).toHaveLength(100);
  });
});
