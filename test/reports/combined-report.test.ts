import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../kit/app.ts';
import type { Client } from '../kit/client.ts';

interface Row {
  code: string;
  figure: {
    value: number | null;
    absence: string | null;
    coverage: { expected: number; reporting: number; silent: { code: string }[] } | null;
  };
  previous: { value: number | null; absence: string | null };
  shares: {
    of: string;
    value: number | null;
    numerator: number;
    denominator: number;
    refusal: string | null;
  }[];
}

interface Report {
  combinedReport: {
    sections: { rows: Row[] }[];
    reconciliations: { measure: string; sumOfCourts: number; shared: number; total: number }[];
    byRegion: {
      unit: { region: { code: string } };
      now: { judicialMediation: number | null; trainingEvents: number };
    }[];
    byCourt: { unit: { court: { code: string } }; now: { judicialMediation: number | null } }[];
  };
}

const REPORT = `query ($period: Period!, $unit: UnitInput, $asOf: DateTime) {
  combinedReport(period: $period, unit: $unit, asOf: $asOf) {
    sections { rows {
      code
      figure { value absence coverage { expected reporting silent { code } } }
      previous { value absence }
      shares { of value numerator denominator refusal }
    } }
    reconciliations { measure sumOfCourts shared total }
    byRegion { unit { region { code } } now { judicialMediation trainingEvents } }
    byCourt { unit { court { code } } now { judicialMediation } }
  }
}`;

let app: TestApp;
let management: Client;

beforeAll(async () => {
  app = await createTestApp({ seeded: true });
  management = await app.signedIn('management');
});
afterAll(() => app.close());

async function report(variables: object): Promise<Report['combinedReport']> {
  const { data } = await management.gql<Report>(REPORT, variables as Record<string, unknown>);
  return data.combinedReport;
}

const rowsOf = ({ sections }: Report['combinedReport']) =>
  new Map(sections.flatMap(({ rows }) => rows).map((row) => [row.code, row]));

// The figures of the 2014 memo, as it prints them.
describe('the combined report of 2014, for the nation', () => {
  test('shows the counts of the memo', async () => {
    const rows = rowsOf(await report({ period: '2014' }));
    const printed = {
      courts: 59,
      'courts.1': 39,
      'courts.2': 20,
      training: 285,
      'training.SEMINAR': 111,
      'training.ROUND_TABLE': 156,
      'training.TRAINING': 9,
      'training.LECTURE': 7,
      'training.CONFERENCE': 2,
      partner: 6,
      'publications.ARTICLE': 1200,
      'publications.TV_STORY': 185,
      'press-events.BRIEFING': 175,
      'press-events.PRESS_CONFERENCE': 55,
      'assets.CONCILIATION_ROOM': 59,
      mediation: 9029,
      'judicial-mediation': 3939,
      'judicial-mediation.FIRST': 3816,
      'judicial-mediation.APPELLATE': 123,
      mediator: 5090,
    };
    const shown = Object.fromEntries(
      Object.keys(printed).map((code) => [code, rows.get(code)?.figure.value]),
    );
    expect(shown).toEqual(printed);
    expect(rows.get('mediator')?.previous.value).toBe(1276);
  });

  test('says why the sum of courts is more than the figure', async () => {
    const { reconciliations } = await report({ period: '2014' });
    expect(reconciliations).toContainEqual({
      measure: 'TRAINING_EVENTS',
      sumOfCourts: 301,
      shared: -16,
      total: 285,
    });
  });

  test('ranks regions and courts as the memo does', async () => {
    const { byRegion, byCourt } = await report({ period: '2014' });
    const top = (rows: { now: { judicialMediation: number | null } }[], count: number) =>
      rows
        .map(({ now }) => now.judicialMediation ?? 0)
        .toSorted((one, other) => other - one)
        .slice(0, count);
    expect(top(byRegion, 4)).toEqual([725, 710, 636, 342]);
    expect(top(byCourt, 3)).toEqual([555, 369, 215]);
  });

  test('prints silence as silence, and what had not begun as that, never as 0', async () => {
    const rows = rowsOf(await report({ period: '2013' }));
    expect(rows.get('judicial-mediation')?.figure).toMatchObject({ value: null, absence: 'NOT_YET_JOINED' });
    expect(rowsOf(await report({ period: '2010' })).get('civil-cases')?.figure).toMatchObject({
      value: null,
      absence: 'SILENT',
    });
  });

  test('names the courts that are silent', async () => {
    const coverage = rowsOf(await report({ period: '2014' })).get('judicial-mediation')?.figure.coverage;
    expect(coverage).toMatchObject({ expected: 59, reporting: 57 });
    expect(coverage?.silent).toHaveLength(2);
  });

  test('gives shares with both sides, and refuses those whose courts differ', async () => {
    const year = rowsOf(await report({ period: '2014' })).get('judicial-mediation')?.shares ?? [];
    expect(year.find(({ of }) => of === 'ALL_MEDIATION')).toMatchObject({
      numerator: 3939,
      denominator: 9029,
      value: 3939 / 9029,
      refusal: null,
    });
    const may = rowsOf(await report({ period: '2014-05' })).get('judicial-mediation')?.shares ?? [];
    expect(may.find(({ of }) => of === 'CIVIL_CASES')).toMatchObject({
      value: null,
      refusal: 'DIFFERENT_COURTS',
    });
  });

  test('as of a moment before anything was entered shows nothing', async () => {
    const rows = rowsOf(await report({ period: '2014', asOf: '2014-01-01T00:00:00Z' }));
    expect(rows.get('training')?.figure.value).toBe(0);
    expect(rows.get('civil-cases')?.figure).toMatchObject({ value: null, absence: 'SILENT' });
  });

  test('months add up to quarters, and quarters to the year', async () => {
    const count = async (period: string) =>
      rowsOf(await report({ period })).get('training')?.figure.value ?? 0;
    const quarters = await Promise.all(['2014-Q1', '2014-Q2', '2014-Q3', '2014-Q4'].map(count));
    const months = await Promise.all(['2014-04', '2014-05', '2014-06'].map(count));
    expect(quarters.reduce((sum, value) => sum + value, 0)).toBe(285);
    expect(months.reduce((sum, value) => sum + value, 0)).toBe(quarters[1]);
  });
});

const EXPLAIN = `query ($figure: FigureInput!, $first: Int!, $skip: Int!) {
  explainFigure(figure: $figure) {
    value measure { rule { text } } reconciliation { sumOfCourts shared total }
    counted(first: $first, skip: $skip) { totalCount nodes { recordId quantity } }
    leftOut(first: 100) { totalCount nodes { reason } }
  }
}`;

interface Explained {
  explainFigure: {
    value: number;
    measure: { rule: { text: string } };
    reconciliation: { sumOfCourts: number; shared: number; total: number } | null;
    counted: { totalCount: number; nodes: { recordId: string; quantity: number }[] };
    leftOut: { totalCount: number; nodes: { reason: string }[] };
  };
}

describe('a number explained', () => {
  const explain = async (figure: object, skip = 0) => {
    const { data } = await management.gql<Explained>(EXPLAIN, { figure, first: 100, skip });
    return data.explainFigure;
  };

  test('156 has 156 round tables behind it, each once', async () => {
    const figure = { measure: 'TRAINING_EVENTS', period: '2014', dimensions: { kind: 'ROUND_TABLE' } };
    const [first, second] = [await explain(figure), await explain(figure, 100)];
    const records = [...first.counted.nodes, ...second.counted.nodes];
    expect(first.value).toBe(156);
    expect(first.counted.totalCount).toBe(156);
    expect(new Set(records.map(({ recordId }) => recordId)).size).toBe(156);
    expect(records.every(({ quantity }) => quantity === 1)).toBe(true);
  });

  test('names what is left out, with every reason that there is', async () => {
    const { leftOut } = await explain({ measure: 'TRAINING_EVENTS', period: '2014' });
    const reasons = [...new Set(leftOut.nodes.map(({ reason }) => reason))].toSorted();
    expect(reasons).toEqual(['CANCELLED', 'DRAFT', 'PARTNER_SESSION', 'POSTPONED', 'SCHEDULED']);
  });

  test.each([
    { measure: 'PUBLICATIONS', dimensions: { kind: 'TV_STORY' }, value: 185 },
    { measure: 'PRESS_EVENTS', dimensions: { kind: 'PRESS_CONFERENCE' }, value: 55 },
    { measure: 'ASSETS_IN_PLACE', dimensions: { kind: 'CONCILIATION_ROOM' }, value: 59 },
    { measure: 'PARTICIPATING_COURTS', dimensions: { wave: 2 }, value: 20 },
    {
      measure: 'CASES_CONSIDERED',
      dimensions: { procedures: ['JUDICIAL_MEDIATION'], instance: 'APPELLATE' },
      value: 123,
    },
  ])(
    '$measure $dimensions is $value, and its records add up to it',
    async ({ measure, dimensions, value }) => {
      const pages = await Promise.all(
        [0, 100, 200, 300, 400, 500, 600, 700].map((skip) =>
          explain({ measure, period: '2014', dimensions }, skip),
        ),
      );
      expect(pages[0]?.value).toBe(value);
      expect(
        pages.flatMap(({ counted }) => counted.nodes).reduce((sum, { quantity }) => sum + quantity, 0),
      ).toBe(value);
    },
  );
});
