import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ClashScene, openClashScene, saved, session } from './clash-scene.ts';

let scene: ClashScene;
beforeAll(async () => {
  scene = await openClashScene();
});
afterAll(() => scene.office.close());

interface Row extends pg.QueryResultRow {
  readonly id: string;
  readonly version: number;
  readonly day: string;
  readonly session: string;
}

test('two who edit all of a series from two of its events take turns, and hold none of them while they wait', async () => {
  const { id, version } = saved(await scene.create([session({ day: '2033-01-04' })]));
  saved(await scene.run('repeatTrainingEvent', { id, version, rule: 'FREQ=WEEKLY;COUNT=3' }));
  const all = await scene.office.sql<Row>(
    `select e.id, e.version, e.starts_on::text as day, s.id as session, e.series_id as series
       from training_event e join training_session s on s.event_id = e.id
      where e.series_id = (select series_id from training_event where id = $1) order by e.series_on`,
    [id],
  );
  const edit = (row: Row, title: string) =>
    scene.office.run(
      scene.west,
      'editTrainingSeries',
      {
        ...scene.seminar([session({ day: row.day, id: row.session })], { title: { kk: title } }),
        ...{ id: row.id, version: row.version, scope: 'ALL' },
      },
      'changed',
    );
  const [first, , last] = all;
  if (!first || !last) throw new Error('There are no three events.');
  const other = new pg.Client({ connectionString: scene.office.app.databaseUrl });
  await other.connect();
  await other.query('begin');
  await other.query('select from training_series where id = $1 for update', [first['series']]);
  const edits = [edit(first, 'Бірінші'), edit(last, 'Екінші')];
  const waiting = async () =>
    (
      await scene.office.sql(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
    ).length;
  await expect.poll(waiting).toBe(2);
  const { rows } = await other.query(
    'select id from training_event where series_id = $1 for update skip locked',
    [first['series']],
  );
  await other.query('rollback');
  await other.end();
  expect(rows).toHaveLength(3);
  const outcomes = await Promise.all(edits);
  expect(new Set(outcomes.map(({ changed, code }) => changed ?? code))).toEqual(new Set([3, 'CONFLICT']));
});
