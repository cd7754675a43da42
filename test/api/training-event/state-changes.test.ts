import { withOrm } from '@bitim/server/app/orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

let office: Office;
let coordinator: Client;
let panel: string;
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
  panel = await office.idOf('court', 'west-kazakhstan-appellate-panel');
});
afterAll(() => office.close());

const CHANGES = 'stateChanges { from to reason postponedTo startsOn at by }';

const create = (changes: object = {}): Promise<Outcome> =>
  office.run(coordinator, 'createTrainingEvent', {
    title: { kk: 'Семинар' },
    kind: 'SEMINAR',
    hostCourtIds: [panel],
    startsOn: '2014-10-01',
    endsOn: '2014-10-01',
    sessions: [],
    state: 'DRAFT',
    ...changes,
  });

/** Takes steps one after another, as a screen does. */
async function live(event: Outcome, ...steps: (readonly [string, object?])[]): Promise<Outcome> {
  let now = event;
  for (const [mutation, more] of steps)
    // oxlint-disable-next-line no-await-in-loop -- a life is a sequence
    now = await office.run(
      coordinator,
      mutation,
      { id: event.id, version: now.version, ...more },
      `id version ${CHANGES}`,
    );
  return now;
}

interface Path {
  stateChanges: { from: string | null; to: string; at: string | null; by: string | null }[];
}

async function seenBy(client: Client, kind: 'trainingEvent' | 'pressEvent', id: string) {
  const { data } = await client.gql<Record<string, Path | null>>(
    `query ($id: ID!) { ${kind}(id: $id) { ${CHANGES} } }`,
    { id },
  );
  return data[kind]?.stateChanges;
}

const nameOf = async (email: string): Promise<string | undefined> =>
  (await office.sql<{ name: string }>('select name from app_user where email = $1', [email]))[0]?.name;

describe('the path of an event through its states', () => {
  test('says who did what, when and why, in the order in which it was done', async () => {
    const before = Date.now();
    const { stateChanges } = await live(
      await create(),
      ['scheduleTrainingEvent'],
      ['postponeTrainingEvent', { postponedTo: '2014-11-20', reason: 'Тренер сырқат' }],
      ['scheduleTrainingEvent'],
      ['holdTrainingEvent'],
      ['verifyTrainingEvent'],
      ['reopenTrainingEvent'],
      ['cancelTrainingEvent', { reason: 'Қате енгізілген' }],
    );
    const path = stateChanges as { at: string; by: string }[];
    const step = (from: string | null, to: string, more: object = {}) => ({
      ...{ from, to, reason: null, postponedTo: null, startsOn: '2014-11-20' },
      ...more,
    });
    expect(path.map(({ at: _at, by: _by, ...what }) => what)).toEqual([
      step(null, 'DRAFT', { startsOn: '2014-10-01' }),
      step('DRAFT', 'SCHEDULED', { startsOn: '2014-10-01' }),
      step('SCHEDULED', 'POSTPONED', {
        ...{ startsOn: '2014-10-01', postponedTo: '2014-11-20', reason: 'Тренер сырқат' },
      }),
      step('POSTPONED', 'SCHEDULED'),
      step('SCHEDULED', 'HELD'),
      step('HELD', 'VERIFIED'),
      step('VERIFIED', 'HELD'),
      step('HELD', 'CANCELLED', { reason: 'Қате енгізілген' }),
    ]);
    const name = await nameOf('coordinator@bitim.example');
    expect(new Set(path.map(({ by }) => by))).toEqual(new Set([name]));
    const instants = path.map(({ at }) => Date.parse(at));
    expect(instants).toEqual(instants.toSorted((one, other) => one - other));
    expect(instants.every((at) => at >= before && at <= Date.now())).toBe(true);
  });

  test('an edit that changes no state leaves no mark in it; another new day of a postponed event does', async () => {
    const event = await live(await create({ state: 'SCHEDULED' }), [
      'postponeTrainingEvent',
      { postponedTo: '2014-11-20' },
    ]);
    const moved = await live(event, ['moveTrainingEvent', { startsOn: '2014-12-01' }]);
    expect((moved['stateChanges'] as Path['stateChanges']).at(-1)).toMatchObject({
      ...{ from: 'POSTPONED', to: 'POSTPONED', postponedTo: '2014-12-01' },
    });
    const held = await create({ state: 'HELD' });
    const edited = await live(held, ['moveTrainingEvent', { startsOn: '2014-10-07' }]);
    expect(edited['stateChanges']).toHaveLength(1);
  });

  test('names whoever did it within the scope of its courts only', async () => {
    const event = await live(await create(), ['scheduleTrainingEvent']);
    const stranger = await office.somebody('COORDINATOR', 'astana-city-appellate-panel');
    const theirs = await seenBy(stranger, 'trainingEvent', event.id);
    expect(theirs?.map(({ to, by }) => [to, by])).toEqual([
      ['DRAFT', null],
      ['SCHEDULED', null],
    ]);
    const management = await office.app.signedIn('management');
    const name = await nameOf('coordinator@bitim.example');
    const seen = await seenBy(management, 'trainingEvent', event.id);
    expect(seen?.map(({ by }) => by)).toEqual([name, name]);
  });

  test('is not there for whoever may not see the draft', async () => {
    const stranger = await office.somebody('COORDINATOR', 'almaty-city-appellate-panel');
    expect(await seenBy(stranger, 'trainingEvent', (await create()).id)).toBeUndefined();
  });

  test('belongs to press events too', async () => {
    const officer = await office.app.signedIn('press');
    const event = await office.run(officer, 'createPressEvent', {
      title: { kk: 'Брифинг' },
      kind: 'BRIEFING',
      hostCourtIds: [panel],
      startsAt: '2014-10-01T10:00',
      endsAt: '2014-10-01T11:00',
      timeZone: 'Asia/Oral',
      state: 'SCHEDULED',
    });
    await office.run(officer, 'holdPressEvent', { id: event.id, version: event.version });
    const seen = await seenBy(officer, 'pressEvent', event.id);
    expect(seen?.map(({ from, to }) => [from, to])).toEqual([
      [null, 'SCHEDULED'],
      ['SCHEDULED', 'HELD'],
    ]);
  });

  test('what was loaded says when, and names nobody', async () => {
    const [held] = await office.sql<{ id: string }>(
      `select id from training_event where state = 'HELD' and created_by is null limit 1`,
    );
    const seen = await seenBy(coordinator, 'trainingEvent', held?.id ?? '');
    expect(seen).toEqual([expect.objectContaining({ from: null, to: 'HELD', by: null })]);
    expect(seen?.[0]?.at).toMatch(/^\d{4}-/);
  });
});

describe('what was written of the path', () => {
  test('cannot be changed or removed', async () => {
    const { id } = await create();
    for (const statement of [
      `update training_event_state_change set reason = 'x' where event_id = '${id}'`,
      `delete from training_event_state_change where event_id = '${id}'`,
      'truncate training_event_state_change',
    ])
      // oxlint-disable-next-line no-await-in-loop -- one connection
      await expect(office.sql(statement)).rejects.toThrow('append-only');
  });

  test('goes with the event when that is deleted', async () => {
    const { id, version } = await create();
    await office.run(coordinator, 'deleteTrainingEvent', { id, version });
    expect(await office.sql('select from training_event_state_change where event_id = $1', [id])).toEqual([]);
  });

  test('begins, for an event older than the path, with what is known of it and nothing else', async () => {
    const untouched = await create({ state: 'SCHEDULED' });
    const stepped = await live(await create(), ['scheduleTrainingEvent'], ['holdTrainingEvent']);
    await withOrm(office.app.databaseUrl, async (orm) => {
      await orm.migrator.down({ migrations: ['M0017EventStateChange'] });
      await orm.migrator.up();
    });
    expect(await seenBy(coordinator, 'trainingEvent', untouched.id)).toEqual([
      expect.objectContaining({
        ...{ from: null, to: 'SCHEDULED', at: expect.any(String), by: expect.any(String) },
      }),
    ]);
    expect(await seenBy(coordinator, 'trainingEvent', stepped.id)).toEqual([
      { from: 'SCHEDULED', to: 'HELD', reason: null, postponedTo: null, startsOn: null, at: null, by: null },
    ]);
  });
});

describe('the worklist of past events', () => {
  test('holds those that one may answer for: a co-host waits for the lead court', async () => {
    const other = await office.idOf('court', 'astana-city-appellate-panel');
    const own = await create({ state: 'SCHEDULED' });
    const shared = await create({ state: 'SCHEDULED', hostCourtIds: [panel, other] });
    await create({ state: 'SCHEDULED', startsOn: '2030-10-01', endsOn: '2030-10-01' });
    const waiting = async (client: Client, filter: object) => {
      const { data } = await client.gql<{
        trainingEvents: { totalCount: number; nodes: { id: string; allowedActions: string[] }[] };
      }>(
        `query ($filter: TrainingEventFilter) { trainingEvents(first: 100, filter: $filter) {
           totalCount nodes { id allowedActions } } }`,
        { filter },
      );
      return data.trainingEvents;
    };
    const mine = await waiting(coordinator, { led: true, awaitingOutcome: true });
    expect(mine.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([own.id, shared.id]));
    expect(mine.nodes.every(({ allowedActions }) => allowedActions.includes('HOLD'))).toBe(true);
    const [{ count } = { count: -1 }] = await office.sql<{ count: number }>(
      `select count(*)::int from training_event e join training_event_host h on h.event_id = e.id and h.lead
         join court c on c.id = h.court_id join region r on r.id = c.region_id
        where e.state = 'SCHEDULED' and e.ends_on < current_date and r.code = $1`,
      ['west-kazakhstan'],
    );
    expect(mine.totalCount).toBe(count);
    const coHost = await office.app.signedIn('coordinator-astana-city-appellate-panel@bitim.example');
    const both = { mine: true, awaitingOutcome: true };
    expect((await waiting(coHost, both)).nodes.map(({ id }) => id)).toContain(shared.id);
    expect((await waiting(coHost, { ...both, led: true })).nodes.map(({ id }) => id)).not.toContain(
      shared.id,
    );
  });
});
