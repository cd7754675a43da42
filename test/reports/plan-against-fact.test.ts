import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Office, openOffice } from '../kit/office.ts';
import type { Client } from '../kit/client.ts';

let office: Office;
let management: Client;
let rows: CourtRow[];
beforeAll(async () => {
  office = await openOffice();
  management = await office.app.signedIn('management');
  const { data, errors } = await management.gql<{ courtPlans: CourtRow[] }>(`{ courtPlans(year: 2014) {
    court { id code }
    reconciliation { trainingEvents trainingEventsUnderPlan partnerSessions partnerSessionsUnderPlan }
    plan { progress { items done heldInQuarter heldEarly heldLate planned postponed cancelled notBegun withdrawn }
           quarters { progress { items done } } heldOutside { id } } } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  rows = data.courtPlans;
});
afterAll(() => office.close());

type Counts = Readonly<Record<string, number>>;

interface CourtRow {
  readonly court: { readonly id: string; readonly code: string };
  readonly reconciliation: {
    readonly trainingEvents: number;
    readonly trainingEventsUnderPlan: number;
    readonly partnerSessions: number;
    readonly partnerSessionsUnderPlan: number;
  };
  readonly plan: {
    readonly progress: Counts;
    readonly quarters: readonly { readonly progress: Counts }[];
    readonly heldOutside: readonly { readonly id: string }[];
  } | null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('what plans say was held in 2014 is what the report counts', () => {
  test('nationwide: the courts hold 301 training events together, of which 16 are shared ones again', () => {
    expect(sum(rows.map(({ reconciliation }) => reconciliation.trainingEvents))).toBe(301);
    expect(rows.filter(({ plan }) => plan !== null).length).toBe(9);
  });

  test('at each court: as the combined report of the court has it', async () => {
    for (const { court, reconciliation } of rows) {
      // oxlint-disable-next-line no-await-in-loop -- one report after the other
      const { data } = await management.gql<{
        combinedReport: { sections: { rows: { code: string; figure: { value: number | null } }[] }[] };
      }>(
        `query ($unit: UnitInput) { combinedReport(period: "2014", unit: $unit) {
           sections { rows { code figure { value } } } } }`,
        { unit: { courtId: court.id } },
      );
      const shown = data.combinedReport.sections.flatMap((section) => section.rows);
      const value = (code: string) => shown.find((row) => row.code === code)?.figure.value ?? 0;
      expect([reconciliation.trainingEvents, reconciliation.partnerSessions], court.code).toEqual([
        value('training'),
        value('partner'),
      ]);
    }
  });

  test('and as a recount from the events themselves has it, under the plan and outside', async () => {
    const recounted = await office.sql<{ code: string; held: number; planned: number; done: number }>(`
      select c.code, count(distinct e.id)::int as held,
             count(distinct e.id) filter (where i.id is not null)::int as planned, count(distinct i.id)::int as done
        from training_event e join training_event_host h on h.event_id = e.id join court c on c.id = h.court_id
        left join annual_plan_item_event f on f.event_id = e.id and f.court_id = c.id
        left join annual_plan_item i on i.id = f.item_id and i.withdrawn_on is null
       where e.state in ('HELD', 'VERIFIED') and extract(year from e.starts_on) = 2014
       group by c.code`);
    expect(recounted.length).toBe(rows.length);
    for (const { code, held, planned, done } of recounted) {
      const row = rows.find(({ court }) => court.code === code);
      const { trainingEvents, partnerSessions, trainingEventsUnderPlan, partnerSessionsUnderPlan } =
        row?.reconciliation ?? {
          trainingEvents: 0,
          partnerSessions: 0,
          trainingEventsUnderPlan: 0,
          partnerSessionsUnderPlan: 0,
        };
      expect(
        [trainingEvents + partnerSessions, trainingEventsUnderPlan + partnerSessionsUnderPlan],
        code,
      ).toEqual([held, planned]);
      expect(row?.plan?.progress['done'] ?? 0, code).toBe(done);
      expect(row?.plan?.heldOutside.length ?? held - planned, code).toBe(held - planned);
    }
  });

  test('each item has one outcome, and quarters add up to the year', () => {
    for (const { plan, court } of rows) {
      if (!plan) continue;
      const { items = 0, done = 0, ...parts } = plan.progress;
      expect(sum(Object.values(parts)) - (parts['withdrawn'] ?? 0), court.code).toBe(items);
      expect(sum(plan.quarters.map(({ progress }) => progress['items'] ?? 0))).toBe(items);
      expect(sum(plan.quarters.map(({ progress }) => progress['done'] ?? 0))).toBe(done);
      expect(done).toBeGreaterThan(0);
    }
  });

  test('the coordinator sees of every kind: held in time, late, never begun, withdrawn, outside the plan', () => {
    const own = rows.find(({ court }) => court.code === 'west-kazakhstan-appellate-panel')?.plan;
    for (const outcome of ['heldInQuarter', 'heldLate', 'notBegun', 'withdrawn'])
      expect(own?.progress[outcome], outcome).toBeGreaterThan(0);
    expect(own?.heldOutside.length).toBeGreaterThan(0);
  });
});
