import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amendment, openPlanDesk, type PlanDesk } from './desk.ts';

let desk: PlanDesk;
beforeAll(async () => {
  desk = await openPlanDesk();
});
afterAll(() => desk.office.close());

const refused = (code: string, ...path: string[]) => [expect.objectContaining({ code, path })];
const choose = (input: object, client = desk.west) =>
  desk.office.run(client, 'choosePlanItem', input, 'id planItems { id plan { court { id } } }');

/** An approved plan of a year of its own, with one item in the second quarter. */
let year = 2014;
async function oneItem(): Promise<{ item: string; plan: string; day: (monthDay: string) => string }> {
  year -= 1;
  const own = year;
  const { plan, items } = await desk.approved(own);
  return { item: items[0] ?? '', plan, day: (monthDay) => `${own}-${monthDay}` };
}

describe('what became of an item', () => {
  test('follows its event: planned, postponed, on its new day held late, taken back, called off', async () => {
    const { item, day } = await oneItem();
    expect(await desk.became(item)).toMatchObject({ outcome: 'NOT_BEGUN', overdue: true });
    const event = await desk.event(day('05-20'), { planItemId: item });
    expect(event['planItems']).toEqual([{ id: item }]);
    expect(await desk.became(item)).toMatchObject({ outcome: 'PLANNED', on: day('05-20'), overdue: true });
    await desk.step('postponeTrainingEvent', event, { reason: 'Тренер ауырды', postponedTo: day('08-12') });
    expect(await desk.became(item)).toEqual({
      outcome: 'POSTPONED',
      on: day('08-12'),
      reason: 'Тренер ауырды',
      overdue: true,
    });
    await desk.step('scheduleTrainingEvent', event);
    await desk.step('holdTrainingEvent', event);
    expect(await desk.became(item)).toMatchObject({ outcome: 'HELD_LATE', on: day('08-12'), overdue: false });
    await desk.step('cancelTrainingEvent', event, { reason: 'Қате енгізілген' });
    expect(await desk.became(item)).toMatchObject({ outcome: 'CANCELLED', reason: 'Қате енгізілген' });
  });

  test('is held by the first of two events, and each day tells when', async () => {
    const { item, day } = await oneItem();
    await desk.event(day('03-31'), { planItemId: item, state: 'HELD' });
    expect(await desk.became(item)).toMatchObject({ outcome: 'HELD_EARLY', on: day('03-31') });
    await desk.event(day('06-30'), { planItemId: item, state: 'HELD' });
    expect(await desk.became(item)).toMatchObject({ outcome: 'HELD', on: day('06-30') });
  });

  test('is not begun while there is but a draft, which others do not see', async () => {
    const { item, plan, day } = await oneItem();
    await desk.event(day('05-05'), { planItemId: item, state: 'DRAFT' });
    expect(await desk.became(item)).toMatchObject({ outcome: 'NOT_BEGUN' });
    const events = async (client = desk.west) => {
      const { data } = await client.gql<{ annualPlan: { items: { events: object[] }[] } }>(
        'query ($id: ID!) { annualPlan(id: $id) { items { events { state } } } }',
        { id: plan },
      );
      return data.annualPlan.items[0]?.events;
    };
    expect(await events()).toEqual([{ state: 'DRAFT' }]);
    expect(await events(desk.east)).toEqual([]);
  });

  test('is not yet overdue in a year to come', async () => {
    const { items } = await desk.approved(2040);
    expect(await desk.became(items[0] ?? '')).toMatchObject({ outcome: 'NOT_BEGUN', overdue: false });
  });
});

describe('an event fulfils an item', () => {
  test('of the approved plan of its lead court and its year, that still stands in it', async () => {
    const { item, plan, day } = await oneItem();
    const wrong = async (changes: object, startsOn = day('05-20')) =>
      (await desk.event(startsOn, { planItemId: item, ...changes })).issues;
    expect(await wrong({}, '2003-05-20')).toEqual(refused('OUTSIDE_PLAN_YEAR', 'planItemId'));
    const other = await desk.event(day('05-20'), { planItemId: item }, desk.east);
    expect(other.issues).toEqual(refused('PLAN_ITEM_OTHER_COURT', 'planItemId'));
    expect(await wrong({ planItemId: plan })).toEqual(refused('UNKNOWN_RECORD', 'planItemId'));
    const draft = await desk.item((await desk.plan(2041)).id);
    expect(await wrong({ planItemId: draft.id }, '2041-05-20')).toEqual(
      refused('PLAN_NOT_APPROVED', 'planItemId'),
    );
    await desk.office.run(desk.west, 'withdrawAnnualPlanItem', {
      id: item,
      version: 1,
      amendment: amendment(),
    });
    expect(await wrong({})).toEqual(refused('PLAN_ITEM_WITHDRAWN', 'planItemId'));
    const [none] = await desk.office.sql(
      `select from training_event where title ->> 'kk' = 'Семинар' and starts_on = $1`,
      [day('05-20')],
    );
    expect(none, 'nothing is stored by halves').toBeUndefined();
  });

  test('as long as its form says so; a form that knows nothing of plans leaves it', async () => {
    const { item, day } = await oneItem();
    const { id } = await desk.event(day('05-20'), { planItemId: item });
    const edit = async (changes: object) =>
      desk.office.run(
        desk.west,
        'editTrainingEvent',
        {
          id,
          version: await desk.versionOf('training_event', id),
          title: { kk: 'Семинар' },
          kind: 'SEMINAR',
          hostCourtIds: [desk.panel],
          startsOn: day('05-21'),
          endsOn: day('05-21'),
          sessions: [],
          ...changes,
        },
        'planItems { id }',
      );
    expect(await edit({})).toMatchObject({ planItems: [{ id: item }] });
    expect(await edit({ planItemId: null })).toMatchObject({ planItems: [] });
    expect(await edit({ planItemId: item })).toMatchObject({ planItems: [{ id: item }] });
    const admin = await desk.office.app.signedIn('admin');
    const given = await desk.office.run(
      admin,
      'editTrainingEvent',
      {
        id,
        version: await desk.versionOf('training_event', id),
        title: { kk: 'Семинар' },
        kind: 'SEMINAR',
        hostCourtIds: [desk.eastPanel],
        startsOn: day('05-21'),
        endsOn: day('05-21'),
        sessions: [],
      },
      'planItems { id }',
    );
    expect(given, 'the court no longer holds it').toMatchObject({ planItems: [] });
  });

  test('for each court that holds it: a co-host says so for its own plan, and not for another', async () => {
    const { item, plan, day } = await oneItem();
    const eastPlan = await desk.plan(year, desk.eastPanel, desk.east);
    const eastItem = await desk.item(eastPlan.id, {}, desk.east);
    await desk.approve(eastPlan, { approvedOn: `${year - 1}-12-25` }, desk.east);
    const { id } = await desk.event(day('05-20'), {
      planItemId: item,
      hostCourtIds: [desk.panel, desk.eastPanel],
      state: 'HELD',
    });
    await desk.step('verifyTrainingEvent', { id });
    const forEast = { eventId: id, courtId: desk.eastPanel, itemId: eastItem.id };
    const within = await desk.west.gql<{ trainingEvent: { hosts: object[] } }>(
      'query ($id: ID!) { trainingEvent(id: $id) { hosts { lead court { mine } } } }',
      { id },
    );
    expect(within.data.trainingEvent.hosts).toEqual([
      { lead: true, court: { mine: true } },
      { lead: false, court: { mine: false } },
    ]);
    expect(await choose(forEast)).toMatchObject({ code: 'NOT_YOURS', path: ['courtId'] });
    const before = await desk.versionOf('training_event', id);
    const draft = await desk.item((await desk.plan(2043)).id);
    expect((await choose({ ...forEast, itemId: draft.id }, desk.east)).issues).toEqual(
      refused('UNKNOWN_RECORD', 'itemId'),
    );
    expect(await desk.versionOf('training_event', id)).toBe(before);
    expect((await choose({ ...forEast, itemId: item }, desk.east)).issues).toEqual(
      refused('PLAN_ITEM_OTHER_COURT', 'itemId'),
    );
    expect(await choose({ ...forEast, courtId: desk.panel }, desk.east)).toMatchObject({ code: 'NOT_YOURS' });
    expect((await choose(forEast, desk.east))['planItems']).toHaveLength(2);
    expect(await desk.versionOf('training_event', id), 'a form opened before does not overwrite it').toBe(
      before + 1,
    );
    expect(await desk.became(eastItem.id, desk.east)).toMatchObject({ outcome: 'HELD' });
    expect(await desk.became(item)).toMatchObject({ outcome: 'HELD' });
    expect((await choose({ ...forEast, itemId: null }, desk.east))['planItems']).toEqual([
      { id: item, plan: { court: { id: desk.panel } } },
    ]);
    expect(plan).not.toBe(eastPlan.id);
    const foreign = await desk.office.idOf('court', 'kostanay-appellate-panel');
    const notHosted = await choose({ eventId: id, courtId: foreign, itemId: null });
    expect(notHosted.issues).toEqual(refused('PLAN_ITEM_OTHER_COURT', 'courtId'));
  });

  test('and what was held is not withdrawn from the plan; what is withdrawn counts outside it', async () => {
    const { item, plan, day } = await oneItem();
    const event = await desk.event(day('05-20'), { planItemId: item, state: 'HELD' });
    const withdraw = () =>
      desk.office.run(desk.west, 'withdrawAnnualPlanItem', { id: item, version: 1, amendment: amendment() });
    expect((await withdraw()).issues).toEqual(refused('PLAN_ITEM_HELD', 'id'));
    await desk.step('reopenTrainingEvent', event);
    expect(await withdraw()).toMatchObject({ version: 2 });
    await desk.step('holdTrainingEvent', event);
    const { data } = await desk.west.gql<{ annualPlan: object }>(
      `query ($id: ID!) { annualPlan(id: $id) { progress { items done withdrawn } heldOutside { id }
         reconciliation { trainingEvents trainingEventsUnderPlan } } }`,
      { id: plan },
    );
    expect(data.annualPlan).toEqual({
      progress: { items: 0, done: 0, withdrawn: 1 },
      heldOutside: [{ id: event.id }],
      reconciliation: { trainingEvents: 1, trainingEventsUnderPlan: 0 },
    });
  });
});
