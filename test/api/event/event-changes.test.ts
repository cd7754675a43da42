import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve, type Serving } from '@bitim/server/app/serve';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Client, clientOf } from '../../kit/client.ts';
import { type EventChange, type EventStream, openStream } from '../../kit/event-stream.ts';
import { type Office, openOffice } from '../../kit/office.ts';

const ANYTHING = { id: null, version: null, startsOn: null, endsOn: null };

let office: Office;
let second: Serving;
let panel: string;
let coordinator: Client;
let atyrau: Client;
const open: EventStream[] = [];

beforeAll(async () => {
  office = await openOffice();
  second = await serve({
    databaseUrl: office.app.databaseUrl,
    port: 0,
    host: 'localhost',
    clientDir: path.resolve(import.meta.dirname, '../../../client/dist'),
    production: false,
    log: () => {},
  });
  panel = await office.idOf('court', 'west-kazakhstan-appellate-panel');
  coordinator = await office.app.signedIn('coordinator');
  atyrau = await office.somebody('COORDINATOR', 'atyrau');
});
afterEach(() => {
  for (const stream of open.splice(0)) stream.close();
});
afterAll(async () => {
  await second.close();
  await office.close();
});

/** An item of a plan that is still a draft. */
async function planItem() {
  const plan = await office.run(coordinator, 'createAnnualPlan', { courtId: panel, year: 2016 });
  const item = { planId: plan.id, quarter: 2, kind: 'SEMINAR', title: { kk: 'Татуластыру рәсімдері' } };
  return (await office.run(coordinator, 'createAnnualPlanItem', item)).id;
}

async function listen(client: Client): Promise<EventStream> {
  const stream = await openStream(client);
  open.push(stream);
  expect(stream.status).toBe(200);
  await stream.until(({ id }) => id === null);
  return stream;
}

const atSecond = (client: Client): Client => clientOf(second.url.replace(/\/$/, ''), client.cookie);
const of = (id: string) => (change: EventChange) => change.id === id;

async function created(state: 'DRAFT' | 'SCHEDULED', client = coordinator, court = panel) {
  return office.run(client, 'createTrainingEvent', {
    title: { kk: 'Тірі семинар' },
    kind: 'SEMINAR',
    state,
    startsOn: '2016-05-10',
    endsOn: '2016-05-11',
    hostCourtIds: [court],
    sessions: [],
  });
}

const move = (id: string, version: number, startsOn: string) =>
  office.run(coordinator, 'moveTrainingEvent', { id, version, startsOn, endsOn: startsOn });

describe('what one server stores, the other tells', () => {
  test('within 2 s, with the days on which it stands now', async () => {
    const stream = await listen(atSecond(coordinator));
    expect(stream.told).toEqual([
      { eventType: 'TRAINING_EVENT', ...ANYTHING },
      { eventType: 'PRESS_EVENT', ...ANYTHING },
    ]);
    const { id, version } = await created('SCHEDULED');
    await stream.until(of(id));
    await move(id, version, '2016-05-20');
    const moved = await stream.until((change) => change.id === id && change.version === version + 1);
    expect(moved).toEqual({
      eventType: 'TRAINING_EVENT',
      id,
      version: version + 1,
      startsOn: '2016-05-20',
      endsOn: '2016-05-20',
    });
  });

  test('once, however many tables a change writes', async () => {
    const { id, version } = await created('SCHEDULED');
    const stream = await listen(coordinator);
    const hosts = await office.sql<{ id: string }>(
      `select id from court where region_id = (select id from region where code = 'west-kazakhstan') limit 3`,
    );
    await office.run(coordinator, 'editTrainingEvent', {
      id,
      version,
      title: { kk: 'Тірі семинар' },
      kind: 'SEMINAR',
      startsOn: '2016-05-10',
      endsOn: '2016-05-10',
      hostCourtIds: [panel, ...hosts.map((host) => host.id).filter((host) => host !== panel)],
      sessions: ['10:00', '12:00'].map((time) => ({
        startsAt: `2016-05-10T${time}`,
        endsAt: `2016-05-10T${time.replace(':00', ':50')}`,
        timeZone: 'Asia/Oral',
        deliveryMode: 'IN_PERSON',
        trainerIds: [],
      })),
    });
    await stream.until(of(id));
    await sleep(300);
    expect(stream.told.filter(of(id))).toHaveLength(1);
  });

  test('of registrations and press events too, and of what plain SQL changes', async () => {
    const { id, version } = await created('SCHEDULED');
    const [person] = await office.sql<{ id: string }>('select id from person order by id limit 1');
    const [press] = await office.sql<{ id: string }>(
      `select id from press_event where state = 'HELD' limit 1`,
    );
    const stream = await listen(coordinator);
    const registering = { id, version, personIds: [person?.id], newPersons: [], state: 'REGISTERED' };
    expect(await office.run(coordinator, 'registerParticipants', registering)).toMatchObject({ id });
    await stream.until(of(id));
    await office.sql(`update press_event set place = 'elsewhere' where id = $1`, [press?.id]);
    await stream.until((change) => change.eventType === 'PRESS_EVENT' && change.id === press?.id);
  });

  test('of certificates, mails, trainers and plan items too', async () => {
    const { id } = await created('SCHEDULED');
    const stream = await listen(coordinator);
    const [person] = await office.sql<{ id: string }>('select id from person order by id limit 1');
    const [session] = await office.sql<{ id: string }>(
      `insert into training_session (id, event_id, starts_at, ends_at, time_zone, delivery_mode)
       values (gen_random_uuid(), $1, '2016-05-10T10:00', '2016-05-10T11:00', 'Asia/Oral', 'ONLINE') returning id`,
      [id],
    );
    await stream.until(of(id));
    const item = await planItem();
    const both = [id, person?.id];
    const changes: [string, unknown[]][] = [
      [
        'insert into training_session_trainer (session_id, person_id) values ($1, $2)',
        [session?.id, person?.id],
      ],
      ['delete from training_session_trainer where session_id = $1', [session?.id]],
      [
        `insert into training_certificate (id, event_id, person_id, code, issued_at)
         values (gen_random_uuid(), $1, $2, 'ABCDEFGHJKMN', now())`,
        both,
      ],
      [
        `update training_certificate set revoked_at = now(), revoked_reason = 'Қате' where event_id = $1`,
        [id],
      ],
      [
        `insert into mail (id, kind, event_id, person_id, occasion, name, address, subject, body, calendars, entry_uids, told,
                           state, queued_at, not_before, useful_until)
         values (gen_random_uuid(), 'INVITATION', $1, $2, '', '', 'a@sot.example', '', '', '{}', '{}', '', 'WITHDRAWN', now(), now(), now())`,
        both,
      ],
      [`update mail set state = 'EXPIRED' where event_id = $1`, [id]],
      [
        'insert into annual_plan_item_event (event_id, court_id, item_id) values ($1, $2, $3)',
        [id, panel, item],
      ],
      ['delete from annual_plan_item_event where event_id = $1', [id]],
    ];
    for (const [statement, values] of changes) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await sleep(150);
      const before = stream.told.length;
      // oxlint-disable-next-line no-await-in-loop -- as above
      await office.sql(statement, values);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await expect.poll(() => stream.told.slice(before).some(of(id)), { message: statement }).toBe(true);
    }
  });

  test('without names, when a statement changes very many', async () => {
    const stream = await listen(coordinator);
    const before = stream.told.length;
    await office.sql(
      `update training_event set updated_at = updated_at where id in (select id from training_event limit 60)`,
    );
    await expect.poll(() => stream.told.slice(before).some(({ id }) => id === null)).toBe(true);
    expect(stream.told.every(({ id }) => id === null)).toBe(true);
  });
});

describe('within the scope of the reader only', () => {
  test('a draft of another region is not told of, whatever becomes of it', async () => {
    const [own, other] = [await listen(coordinator), await listen(atyrau)];
    const draft = await created('DRAFT');
    await own.until(of(draft.id));
    const moved = await move(draft.id, draft.version, '2016-05-21');
    await own.until((change) => change.id === draft.id && change.version === moved.version);
    await office.run(coordinator, 'deleteTrainingEvent', { id: draft.id, version: moved.version });
    await own.until((change) => change.id === draft.id && change.version === null);
    const { id } = await created('SCHEDULED');
    await other.until(of(id));
    expect(other.told.filter(of(draft.id))).toEqual([]);
  });

  test('whoever could see an event until now is told that it has gone', async () => {
    const { id } = await created('SCHEDULED');
    const other = await listen(atyrau);
    await office.sql(`update training_event set state = 'DRAFT' where id = $1`, [id]);
    const gone = { eventType: 'TRAINING_EVENT', ...ANYTHING, id };
    // that it was made may still be on its way
    expect(await other.until((change) => change.id === id && change.version === null)).toEqual(gone);
  });

  test('a court that is no host of a draft any more is told so', async () => {
    const [elsewhere] = await office.sql<{ id: string }>(
      `select c.id from court c join region r on r.id = c.region_id where r.code = 'atyrau' order by c.id limit 1`,
    );
    const { id } = await created('DRAFT');
    await office.sql('insert into training_event_host (event_id, court_id, lead) values ($1, $2, false)', [
      id,
      elsewhere?.id,
    ]);
    const other = await listen(atyrau);
    await office.sql('delete from training_event_host where event_id = $1 and court_id = $2', [
      id,
      elsewhere?.id,
    ]);
    expect(await other.until(of(id))).toMatchObject({ version: null, startsOn: null });
  });

  test('who changed it last is named to those in scope; one knows what one has done oneself', async () => {
    const { id } = await created('SCHEDULED');
    const asked = 'query ($id: ID!) { trainingEvent(id: $id) { lastChange { by own } } }';
    const [name] = await office.sql<{ name: string }>(
      `select name from app_user where email = 'coordinator@bitim.example'`,
    );
    const changeFor = async (client: Client) =>
      (await client.gql<{ trainingEvent: { lastChange: object } }>(asked, { id })).data.trainingEvent
        .lastChange;
    expect(await changeFor(coordinator)).toEqual({ by: name?.name, own: true });
    expect(await changeFor(await office.app.signedIn('admin'))).toEqual({ by: name?.name, own: false });
    expect(await changeFor(atyrau)).toEqual({ by: null, own: false });
  });
});

test('a connection to the database that is lost is found again, and readers are told to read anew', async () => {
  const stream = await listen(coordinator);
  const before = stream.told.length;
  const { id, version } = await created('SCHEDULED');
  await stream.until(of(id));
  const ended = await office.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'bitim bitim_changes'`,
  );
  expect(ended.length).toBeGreaterThan(0);
  await expect
    .poll(() => stream.told.slice(before).some((change) => change.id === null), { timeout: 5000 })
    .toBe(true);
  await move(id, version, '2016-05-25');
  await stream.until((change) => change.id === id && change.startsOn === '2016-05-25');
});
