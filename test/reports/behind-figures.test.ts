import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../kit/client.ts';
import { type Office, openOffice } from '../kit/office.ts';

interface Row {
  code: string;
  figure: {
    value: number | null;
    absence: string | null;
    coverage: { expected: number; reporting: number; silent: { code: string }[] } | null;
  };
  previous: { value: number | null; absence: string | null };
  shares: { of: string; value: number | null; refusal: string | null }[];
}

const REPORT = `query ($period: Period!, $unit: UnitInput, $programmeId: ID) {
  combinedReport(period: $period, unit: $unit, programmeId: $programmeId) {
    comparedPeriod
    sections { rows {
      code
      figure { value absence coverage { expected reporting silent { code } } }
      previous { value absence }
      shares { of value refusal }
    } }
    byCourt { now { judicialMediation mediationShare { refusal } } previous { judicialMediation } }
  }
}`;

interface Report {
  comparedPeriod: string;
  sections: { rows: Row[] }[];
  byCourt: {
    now: { judicialMediation: number | null; mediationShare: { refusal: string | null } };
    previous: { judicialMediation: number | null };
  }[];
}

let office: Office;
let admin: Client;
let oral: string;
beforeAll(async () => {
  office = await openOffice();
  admin = await office.app.signedIn('admin');
  oral = await office.idOf('court', 'oral-city-court-2');
});
afterAll(() => office.close());

async function report(variables: object): Promise<Report> {
  const { data } = await admin.gql<{ combinedReport: Report }>(REPORT, { ...variables });
  return data.combinedReport;
}

async function rowOf(code: string, variables: object): Promise<Row> {
  const { sections } = await report(variables);
  const row = sections.flatMap(({ rows }) => rows).find((one) => one.code === code);
  if (!row) throw new Error(`There is no row ${code}.`);
  return row;
}

const mediated = (month: string, considered = 4) =>
  office.run(admin, 'recordCaseFigure', {
    courtId: oral,
    month,
    instance: 'FIRST',
    category: 'DIVORCE',
    procedure: 'JUDICIAL_MEDIATION',
    considered,
  });

describe('the courts that stand behind a figure', () => {
  test('are counted once, in however many programmes, and the Supreme Court owes nothing', async () => {
    const before = await rowOf('judicial-mediation', { period: '2014' });
    const [programme] = await office.sql<{ id: string }>(
      `insert into programme (id, code, name, starts_on)
       values (gen_random_uuid(), 'second', '{"kk": "Екінші", "ru": "Вторая", "en": "Second"}', '2014-01-01') returning id`,
    );
    await office.sql(
      `insert into participation (id, programme_id, court_id, wave, joined_on)
       select gen_random_uuid(), $1, id, 1, '2014-06-01' from court where code = 'oral-city-court-2' or level = 'SUPREME'`,
      [programme?.id],
    );
    const after = await rowOf('judicial-mediation', { period: '2014' });
    expect(before.figure.coverage).toMatchObject({ expected: 59, reporting: 57 });
    expect(after.figure.coverage).toEqual(before.figure.coverage);
    const narrowed = await rowOf('judicial-mediation', { period: '2014', programmeId: programme?.id });
    expect(narrowed.figure.coverage).toMatchObject({ expected: 1, reporting: 1, silent: [] });
  });

  test('owe a month when it is over: who reported up to the running one is not silent', async () => {
    const now = new Date();
    const months = [4, 3, 2, 1, 0].map((ago) =>
      new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago, 15)).toISOString().slice(0, 7),
    );
    const period = `${months[0]}..${months[4]}`;
    for (const month of months.slice(0, 3)) await mediated(month, 0);
    const coverage = async () => (await rowOf('judicial-mediation', { period })).figure.coverage;
    expect(await coverage()).toMatchObject({ reporting: 0 });
    await mediated(months[3] ?? '', 0);
    expect(await coverage()).toMatchObject({ reporting: 1 });
  });
});

describe('what is set beside each other', () => {
  test('is of the same months: a share over others is refused, of the report and of its courts', async () => {
    for (const month of ['2016-01', '2016-02', '2016-03']) await mediated(month);
    await office.run(admin, 'recordCaseTotal', { courtId: oral, month: '2016-01', considered: 10 });
    const asked = { period: '2016', unit: { courtId: oral } };
    const refused = (await rowOf('judicial-mediation', asked)).shares.find(({ of }) => of === 'CIVIL_CASES');
    expect(refused).toMatchObject({ value: null, refusal: 'DIFFERENT_PERIOD' });
    expect((await report(asked)).byCourt[0]?.now.mediationShare.refusal).toBe('DIFFERENT_PERIOD');
    const january = await rowOf('judicial-mediation', { ...asked, period: '2016-01' });
    expect(january.shares.find(({ of }) => of === 'CIVIL_CASES')?.value).toBe(0.4);
  });

  test('is of the same courts and months a year before, or has its reason', async () => {
    for (const month of ['2018-01', '2018-02', '2019-01']) await mediated(month);
    const unit = { courtId: oral };
    const year = await rowOf('judicial-mediation', { period: '2019', unit });
    expect(year.figure.value).toBe(4);
    expect(year.previous).toEqual({ value: null, absence: 'NOT_COMPARABLE' });
    expect((await report({ period: '2019', unit })).byCourt[0]?.previous.judicialMediation).toBeNull();
    const january = await rowOf('judicial-mediation', { period: '2019-01', unit });
    expect(january.previous).toEqual({ value: 4, absence: null });
  });

  test('is, of a year that still runs, as many months', async () => {
    const year = new Date().getUTCFullYear();
    const { comparedPeriod } = await report({ period: String(year) });
    expect(comparedPeriod).toMatch(
      new Date().getUTCMonth() === 11
        ? /^\d{4}$/
        : new RegExp(String.raw`^${year - 1}-01\.\.${year - 1}-\d\d$`),
    );
  });
});
