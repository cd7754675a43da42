import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../kit/office.ts';
import { mailScene } from '../mail/scene.ts';
import { type ClashScene, codes, openClashScene, saved, session } from './clash-scene.ts';

let scene: ClashScene;
beforeAll(async () => {
  scene = await openClashScene();
});
afterAll(() => scene.office.close());

const CHANGE = `event { id version state stateReason series { createdBy } } changed left { startsOn reason fields }`;

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly reason: string | null;
}

/** The events of the series in which an event stands, earliest first. */
const rows = (id: string): Promise<Row[]> =>
  scene.office.sql<Row>(
    `select id, version, state, state_reason as reason from training_event
      where series_id = (select series_id from training_event where id = $1) order by series_on`,
    [id],
  );
const states = async (id: string) => (await rows(id)).map(({ state }) => state).join(' ');

/** A weekly series of seminars, as scheduled from its first day on. */
async function series(from: string, count = 4, changes: object = {}): Promise<Row[]> {
  const { id, version } = saved(await scene.create([session({ day: from })], changes));
  saved(await scene.run('repeatTrainingEvent', { id, version, rule: `FREQ=WEEKLY;COUNT=${count}` }));
  return rows(id);
}

const nth = (all: readonly Row[], index: number): Row => {
  const row = all[index];
  if (!row) throw new Error(`There are only ${all.length}.`);
  return row;
};
const stand = ({ id, version }: Row) => ({ id, version }) as unknown as Outcome;
const cancel = ({ id, version }: Row, scope: string, client = scene.west): Promise<Outcome> =>
  scene.office.run(
    client,
    'cancelTrainingSeries',
    { id, version, scope, reason: 'Жаттықтырушы кетті' },
    CHANGE,
  );

describe('an event of a series is cancelled', () => {
  test('alone', async () => {
    const all = await series('2033-01-04');
    expect(await cancel(nth(all, 1), 'ONE')).toMatchObject({
      __typename: 'TrainingSeriesChange',
      changed: 1,
      left: [],
      event: { id: nth(all, 1).id, state: 'CANCELLED', stateReason: 'Жаттықтырушы кетті' },
    });
    expect(await states(nth(all, 0).id)).toBe('SCHEDULED CANCELLED SCHEDULED SCHEDULED');
  });

  test('with those after it, each with the reason and a step of its own; the series stays one', async () => {
    const all = await series('2033-02-01');
    expect(await cancel(nth(all, 2), 'FOLLOWING')).toMatchObject({ changed: 2, left: [] });
    const after = await rows(nth(all, 0).id);
    expect(after.map(({ state, reason }) => [state, reason])).toEqual([
      ['SCHEDULED', null],
      ['SCHEDULED', null],
      ['CANCELLED', 'Жаттықтырушы кетті'],
      ['CANCELLED', 'Жаттықтырушы кетті'],
    ]);
    expect(nth(after, 3).version).toBe(nth(all, 3).version + 1);
    const steps = await scene.office.sql(
      `select to_state as state, reason from training_event_state_change where event_id = $1 order by id desc limit 1`,
      [nth(all, 3).id],
    );
    expect(steps).toEqual([{ state: 'CANCELLED', reason: 'Жаттықтырушы кетті' }]);
  });

  test('with all, but what was held, verified or cancelled before stays, and is named; what is postponed goes', async () => {
    const all = await series('2024-09-03', 6);
    await scene.step('holdTrainingEvent', stand(nth(all, 0)));
    const held = await scene.step('holdTrainingEvent', stand(nth(all, 1)));
    saved(await scene.run('verifyTrainingEvent', { id: held.id, version: held.version }));
    const [third, fourth] = [stand(nth(all, 2)), stand(nth(all, 3))];
    saved(await scene.run('cancelTrainingEvent', { ...third, reason: 'Мереке' }));
    saved(await scene.run('postponeTrainingEvent', { ...fourth, postponedTo: null }));
    expect(await cancel(nth(all, 4), 'ALL')).toMatchObject({
      changed: 3,
      left: [
        { startsOn: '2024-09-03', reason: 'STATE' },
        { startsOn: '2024-09-10', reason: 'STATE' },
        { startsOn: '2024-09-17', reason: 'STATE' },
      ],
    });
    expect(await states(nth(all, 0).id)).toBe('HELD VERIFIED CANCELLED CANCELLED CANCELLED CANCELLED');
    expect(nth(await rows(nth(all, 0).id), 2).reason).toBe('Мереке');
  });

  test('by its court, which reads who made the series', async () => {
    const all = await series('2033-03-01', 2);
    const { event } = (await cancel(nth(all, 0), 'ALL')) as unknown as {
      event: { series: { createdBy: string } };
    };
    const [user] = await scene.office.sql<{ name: string }>(
      `select u.name from app_user u join training_series s on s.created_by = u.id join training_event e on e.series_id = s.id limit 1`,
    );
    expect(event.series.createdBy).toBe(user?.name);
    const { data } = await scene.east.gql<{ trainingEvent: { series: { createdBy: null } } }>(
      `query ($id: ID!) { trainingEvent(id: $id) { series { createdBy } } }`,
      { id: nth(all, 0).id },
    );
    expect(data.trainingEvent.series.createdBy).toBeNull();
  });
});

describe('what follows is what follows a single one', () => {
  test('the ledger takes a held one back, which is cancelled alone; with others it is refused', async () => {
    const all = await series('2024-11-05', 2);
    await scene.step('holdTrainingEvent', stand(nth(all, 0)));
    const counted = async () => {
      const [row] = await scene.office.sql<{ sum: number }>(
        `select coalesce(sum(quantity), 0)::int as sum from ledger_entry where record_id = $1 and measure = 'TRAINING_EVENTS'`,
        [nth(all, 0).id],
      );
      return row?.sum;
    };
    expect(await counted()).toBe(1);
    const held = nth(await rows(nth(all, 0).id), 0);
    expect(await cancel(held, 'ALL')).toMatchObject({ code: 'ILLEGAL_STATE' });
    expect(await states(held.id)).toBe('HELD SCHEDULED');
    expect(await cancel(held, 'ONE')).toMatchObject({ changed: 1 });
    expect(await counted()).toBe(0);
    const causes = await scene.office.sql(
      `select cause from ledger_entry where record_id = $1 and quantity < 0 and measure = 'TRAINING_EVENTS'`,
      [held.id],
    );
    expect(causes).toEqual([{ cause: 'CANCELLED' }]);
  });

  test('those who were invited to one of them are told of that one', async () => {
    const mails = await mailScene(scene.office);
    const event = await mails.event();
    const rule = 'FREQ=WEEKLY;COUNT=3';
    await mails.run('repeatTrainingEvent', event, { rule });
    const all = await rows(event.id);
    await mails.invite(stand(nth(all, 0)));
    await mails.allSent();
    expect(await cancel(nth(await rows(event.id), 1), 'ALL')).toMatchObject({ changed: 3 });
    expect(await mails.told(event)).toEqual([
      'CANCELLATION WAITING Айгүл',
      'CANCELLATION WAITING Бауыржан',
      'INVITATION SENT Айгүл',
      'INVITATION SENT Бауыржан',
    ]);
    expect(await mails.told(stand(nth(all, 1)))).toEqual([]);
  });
});

test('a cancellation is refused from a stale page, by another court, without a reason, and of what stands alone', async () => {
  const all = await series('2033-04-05', 2);
  const first = nth(all, 0);
  expect(await cancel({ ...first, version: first.version + 1 }, 'ALL')).toMatchObject({ code: 'CONFLICT' });
  expect(await cancel(first, 'ALL', scene.east)).toMatchObject({ code: 'NOT_YOURS' });
  const { id, version } = first;
  const wordless = { id, version, scope: 'ALL', reason: ' ' };
  expect(codes(await scene.office.run(scene.west, 'cancelTrainingSeries', wordless, CHANGE))[0]).toMatch(
    /reason$/,
  );
  const alone = saved(await scene.create([session({ day: '2033-05-20' })]));
  expect(codes(await cancel(alone as unknown as Row, 'ALL'))).toEqual(['NOT_IN_SERIES scope']);
  expect(await states(id)).toBe('SCHEDULED SCHEDULED');
});
