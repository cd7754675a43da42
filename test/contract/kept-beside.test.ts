import { checkLedger, rebuildLedger } from '@bitim/server/app/check-ledger';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Office, openOffice } from '../kit/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const figure = (court: string, month: string, procedure: string, category = 'OTHER') =>
  `insert into case_figure (id, court_id, month, instance, category, procedure, considered, created_at, updated_at)
   select gen_random_uuid(), id, '${month}', 'FIRST', '${category}', '${procedure}', 0, now(), now() from court where code = '${court}'`;
const COURT = 'oral-city-court-2';
const figuresOf = (year: number) =>
  `case_figure where month between '${year}-01-01' and '${year}-12-31' and court_id = (select id from court where code = '${COURT}')`;

/** Months that are kept as reported, by series. */
async function kept(year: number): Promise<Record<string, string>> {
  const rows = await office.sql<{ series: string; months: string }>(
    `select series, months::bit(12)::text as months from case_report_year y join court c on c.id = y.court_id
      where c.code = '${COURT}' and year = ${year} order by series`,
  );
  return Object.fromEntries(rows.map(({ series, months }) => [series, months]));
}

describe('the months that a court reported', () => {
  test('follow its figures: entered, moved, one of two taken back, and the last', async () => {
    await office.sql(figure(COURT, '2031-03-01', 'MEDIATOR'));
    await office.sql(figure(COURT, '2031-03-01', 'MEDIATOR', 'DIVORCE'));
    await office.sql(figure(COURT, '2031-12-01', 'JUDICIAL_MEDIATION'));
    expect(await kept(2031)).toEqual({ JUDICIAL_MEDIATION: '100000000000', MEDIATOR: '000000000100' });
    await office.sql(
      `update case_figure set month = '2031-01-01' where id in (select id from ${figuresOf(2031)} and category = 'DIVORCE')`,
    );
    expect(await kept(2031)).toEqual({ JUDICIAL_MEDIATION: '100000000000', MEDIATOR: '000000000101' });
    await office.sql(`delete from ${figuresOf(2031)} and category = 'DIVORCE'`);
    expect(await kept(2031)).toEqual({ JUDICIAL_MEDIATION: '100000000000', MEDIATOR: '000000000100' });
    await office.sql(`delete from ${figuresOf(2031)}`);
    expect(await kept(2031)).toEqual({});
  });

  test('are right when two writers take back the last two figures at once', async () => {
    await office.sql(figure(COURT, '2032-05-01', 'MEDIATOR'));
    await office.sql(figure(COURT, '2032-05-01', 'MEDIATOR', 'DIVORCE'));
    const writers = [0, 1].map(() => new pg.Client({ connectionString: office.app.databaseUrl }));
    const [one, other] = writers as [pg.Client, pg.Client];
    await Promise.all(writers.map((writer) => writer.connect()));
    try {
      await one.query('begin');
      await one.query(`delete from ${figuresOf(2032)} and category = 'DIVORCE'`);
      await other.query('begin');
      const second = other.query(`delete from ${figuresOf(2032)} and category = 'OTHER'`);
      await one.query('commit');
      await second;
      await other.query('commit');
    } finally {
      await Promise.all(writers.map((writer) => writer.end()));
    }
    expect(await kept(2032)).toEqual({});
  });
});

test('what the database keeps beside records is compared with them, and written anew', async () => {
  const { databaseUrl } = office.app;
  const spoiled = [
    `update case_report_year set months = 4095 where (year, series, court_id) in (
       select year, series, court_id from case_report_year where months = 4032 limit 1)`,
    `delete from case_report_year where ctid = (select ctid from case_report_year where months = 4095 and series = 'MEDIATOR' limit 1)`,
    `alter table training_session disable trigger training_session_placed;
     update training_session set during = tstzrange(lower(during), upper(during) + interval '1 hour')
      where id = (select id from training_session where not occupies limit 1);
     alter table training_session enable trigger training_session_placed`,
    `update training_registration set attended = false where id = (select id from training_registration where attended limit 1)`,
  ];
  await office.sql(spoiled.join('; '));
  expect((await checkLedger(databaseUrl)).faults.toSorted()).toEqual([
    expect.stringMatching(
      /^JUDICIAL_MEDIATION of .* months 111111111111 are kept, months 111111000000 were reported\.$/,
    ),
    expect.stringMatching(
      /^MEDIATOR of .* months 000000000000 are kept, months 111111111111 were reported\.$/,
    ),
    expect.stringMatching(/^Registration [\w-]+ is kept as attended: f, and its marks say otherwise\.$/),
    expect.stringMatching(
      /^Session [\w-]+ is kept as .*, occupying: f; its clock and its event say otherwise\.$/,
    ),
  ]);
  await rebuildLedger(databaseUrl);
  expect((await checkLedger(databaseUrl)).faults).toEqual([]);
});
