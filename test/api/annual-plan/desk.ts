import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

/** What tests of annual plans have at hand: the coordinators of two regions, and short words for what they do. */
export interface PlanDesk {
  readonly office: Office;
  readonly west: Client;
  readonly east: Client;
  /** The appellate panel of West Kazakhstan, whose coordinator `west` is. */
  readonly panel: string;
  readonly eastPanel: string;
  plan(year: number, courtId?: string, client?: Client): Promise<Outcome>;
  item(planId: string, changes?: object, client?: Client): Promise<Outcome>;
  approve(plan: Pick<Outcome, 'id'>, changes?: object, client?: Client): Promise<Outcome>;
  /** A plan of the panel with so many items in the second quarter, approved. */
  approved(year: number, items?: number): Promise<{ plan: string; items: string[] }>;
  event(startsOn: string, changes?: object, client?: Client): Promise<Outcome>;
  step(name: string, event: Pick<Outcome, 'id'>, said?: object): Promise<Outcome>;
  became(itemId: string, client?: Client): Promise<{ outcome: string; on: string | null; overdue: boolean }>;
  versionOf(table: string, id: string): Promise<number>;
}

export const OF_ITEM =
  'id version number quarter withdrawnOn allowedActions title { kk } became { outcome on reason overdue }';
export const OF_PLAN = 'id version year state approvedOn signedBy documentNumber allowedActions court { id }';

/** Because of what an approved plan is another. */
export const amendment = (changes: object = {}) => ({
  amendedOn: '2019-03-01',
  reason: 'Төрағаның тапсырмасы',
  ...changes,
});

export async function openPlanDesk(): Promise<PlanDesk> {
  const office = await openOffice();
  const west = await office.app.signedIn('coordinator');
  const east = await office.somebody('COORDINATOR', 'east-kazakhstan-pre2022');
  const panel = await office.idOf('court', 'west-kazakhstan-appellate-panel');
  const eastPanel = await office.idOf('court', 'east-kazakhstan-appellate-panel');
  const versionOf = async (table: string, id: string) => {
    const [row] = await office.sql<{ version: number }>(`select version from ${table} where id = $1`, [id]);
    return row?.version ?? 0;
  };
  const desk: PlanDesk = {
    office,
    west,
    east,
    panel,
    eastPanel,
    versionOf,
    plan: (year, courtId = panel, client = west) =>
      office.run(client, 'createAnnualPlan', { courtId, year }, OF_PLAN),
    item: (planId, changes = {}, client = west) =>
      office.run(
        client,
        'createAnnualPlanItem',
        { planId, quarter: 2, kind: 'SEMINAR', title: { kk: 'Татуластыру рәсімдері' }, ...changes },
        OF_ITEM,
      ),
    approve: async ({ id }, changes = {}, client = west) =>
      office.run(
        client,
        'approveAnnualPlan',
        {
          id,
          version: await versionOf('annual_plan', id),
          approvedOn: '2018-12-25',
          signedBy: 'Облыстық сот төрағасы',
          documentNumber: '01-12/45',
          ...changes,
        },
        OF_PLAN,
      ),
    approved: async (year, items = 1) => {
      const plan = await desk.plan(year);
      const made: string[] = [];
      // oxlint-disable-next-line no-await-in-loop -- numbered one after the other
      for (let index = 0; index < items; index += 1) made.push((await desk.item(plan.id)).id);
      await desk.approve(plan, { approvedOn: `${year - 1}-12-25` });
      return { plan: plan.id, items: made };
    },
    event: (startsOn, changes = {}, client = west) =>
      office.run(
        client,
        'createTrainingEvent',
        {
          title: { kk: 'Семинар' },
          kind: 'SEMINAR',
          hostCourtIds: [client === east ? eastPanel : panel],
          startsOn,
          endsOn: startsOn,
          sessions: [],
          ...changes,
        },
        'id version planItems { id }',
      ),
    step: async (name, { id }, said = {}) =>
      office.run(west, name, { id, version: await versionOf('training_event', id), ...said }),
    became: async (itemId, client = west) => {
      const [plan] = await office.sql<{ plan_id: string }>(
        'select plan_id from annual_plan_item where id = $1',
        [itemId],
      );
      const { data, errors } = await client.gql<{
        annualPlan: {
          items: { id: string; became: { outcome: string; on: string | null; overdue: boolean } }[];
        };
      }>('query ($id: ID!) { annualPlan(id: $id) { items { id became { outcome on reason overdue } } } }', {
        id: plan?.plan_id,
      });
      const found = data.annualPlan.items.find(({ id }) => id === itemId);
      if (!found) throw new Error(JSON.stringify(errors));
      return found.became;
    },
  };
  return desk;
}
