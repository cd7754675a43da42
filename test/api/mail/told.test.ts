import { remindParticipants } from '@bitim/server/training-event/remind-participants';
import { withOrm } from '@bitim/server/app/orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';
import { dayIn, mailScene, type MailScene } from './scene.ts';

let office: Office;
let scene: MailScene;
beforeAll(async () => {
  office = await openOffice();
  scene = await mailScene(office);
});
afterAll(() => office.close());

const DAY = 86_400_000;

describe('invitations', () => {
  test('go to those on the list who have an address and were not invited yet', async () => {
    const event = await scene.event();
    expect(await scene.invite(event)).toMatchObject({
      ...{ queued: 2, invitedBefore: 0, withoutAddress: ['Виктор Ли'] },
      event: { id: event.id, version: event.version },
    });
    expect(await scene.told(event)).toEqual(['INVITATION WAITING Айгүл', 'INVITATION WAITING Бауыржан']);
    expect(await scene.invite(event)).toMatchObject({ queued: 0, invitedBefore: 2 });
    expect(await scene.mails(event)).toHaveLength(2);
  });

  test('are in Kazakh and Russian, or in the language of the account, with place and clock', async () => {
    await office.sql(`insert into app_user (id, email, name, role, scope_level, language)
                      values (gen_random_uuid(), 'Baurzhan@sot.example', 'B', 'MANAGEMENT', 'NATION', 'EN')`);
    const event = await scene.event();
    await scene.invite(event);
    const [aigul, baurzhan] = (await scene.mails(event)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(aigul?.subject).toBe('Шақыру · Приглашение: Медиация негіздері · Основы медиации');
    const [year, month, day] = dayIn(7).split('-');
    expect(aigul?.body).toContain(
      `Уақыты: ${day}.${month}.${year}, 09:00–11:00 (Астана мен Алматы уақыты, UTC+05:00)`,
    );
    expect(aigul?.body).toContain('Место: 2-қабат, 204');
    expect(aigul?.body).toContain(`/training/${event.id}`);
    expect(baurzhan?.subject).toMatch(/^Invitation: /);
    expect(baurzhan?.body).not.toMatch(/Шақыр|Приглаш/);
    await office.sql(`delete from app_user where email = 'Baurzhan@sot.example'`);
  });

  test('are refused while it is a draft, once it is over, and where nobody is listed', async () => {
    expect(await scene.invite(await scene.event({ state: 'DRAFT' }))).toMatchObject({
      code: 'ILLEGAL_STATE',
    });
    const past = dayIn(-3);
    const over = await scene.event({ startsOn: past, endsOn: past, sessions: [] });
    expect(await scene.invite(over)).toMatchObject({ issues: [{ code: 'EVENT_OVER' }] });
    expect(await scene.invite(await scene.event({}, []))).toMatchObject({
      issues: [{ code: 'NOBODY_LISTED' }],
    });
  });
});

describe('a change', () => {
  const moved = (days: number) => ({ startsOn: dayIn(7 + days), clashComment: 'Қатар өтеді' });

  test('is told where the clock reads the same, and the other one of two hours is meant', async () => {
    const on = '2099-10-25';
    const at = (earlier: boolean, id: string | null = null) => [
      {
        ...{ id, startsAt: `${on}T02:10`, endsAt: `${on}T02:40`, timeZone: 'Europe/Berlin' },
        ...{ startsEarlier: earlier, endsEarlier: earlier, deliveryMode: 'ONLINE', trainerIds: [] },
      },
    ];
    const days = { startsOn: on, endsOn: on };
    const event = await scene.event({ ...days, sessions: at(true) }, scene.people.slice(0, 1));
    await scene.invite(event);
    await scene.allSent();
    const [stored] = await office.sql<{ id: string; court: string }>(
      `select s.id, h.court_id as court from training_session s join training_event_host h using (event_id) where s.event_id = $1`,
      [event.id],
    );
    const title = { kk: 'Медиация негіздері', ru: 'Основы медиации' };
    const input = { title, kind: 'SEMINAR', ...days, hostCourtIds: [stored?.court] };
    await scene.run('editTrainingEvent', event, { ...input, sessions: at(false, stored?.id) });
    expect(await scene.told(event)).toContain('CHANGE WAITING Айгүл');
  });

  test('goes once to each who was told, after a moment in which it may be taken back', async () => {
    const event = await scene.event();
    await scene.invite(event);
    await scene.allSent();
    const later = await scene.run('moveTrainingEvent', event, moved(1));
    expect(await scene.told(event)).toEqual([
      ...['CHANGE WAITING Айгүл', 'CHANGE WAITING Бауыржан'],
      ...['INVITATION SENT Айгүл', 'INVITATION SENT Бауыржан'],
    ]);
    const [due] = await office.sql(
      `select from mail where kind = 'CHANGE' and event_id = $1 and not_before <= now()`,
      [event.id],
    );
    expect(due).toBeUndefined();
    // moved on: still one mail each, of the last day
    const again = await scene.run('moveTrainingEvent', later, moved(2));
    const changes = (await scene.mails(event)).filter(({ kind }) => kind === 'CHANGE');
    expect(changes).toHaveLength(2);
    expect(changes[0]?.calendars[0]).toContain(dayIn(9).replaceAll('-', ''));
    // and taken back: nothing to tell
    await scene.run('moveTrainingEvent', again, moved(0));
    expect(await scene.told(event)).toEqual(['INVITATION SENT Айгүл', 'INVITATION SENT Бауыржан']);
  });

  test('before the invitation went out makes that invitation another', async () => {
    const event = await scene.event();
    await scene.invite(event);
    await scene.run('moveTrainingEvent', event, moved(1));
    const mails = await scene.mails(event);
    expect(mails.map(({ kind }) => kind)).toEqual(['INVITATION', 'INVITATION']);
    expect(mails[0]?.calendars[0]).toContain(dayIn(8).replaceAll('-', ''));
  });

  test('of what nobody acts upon tells nobody anything', async () => {
    const event = await scene.event();
    await scene.invite(event);
    await scene.allSent();
    await scene.run('registerParticipants', event, {
      ...{ personIds: [scene.people[0]?.id], state: 'REGISTERED' },
      clashComment: 'Тағы да',
    });
    expect(await scene.mails(event)).toHaveLength(2);
  });

  test('that is refused leaves no mail', async () => {
    const event = await scene.event();
    await scene.invite(event);
    await scene.allSent();
    const stale = { ...event, version: event.version - 1 } as typeof event;
    expect(await scene.run('moveTrainingEvent', stale, moved(1))).toMatchObject({
      __typename: 'ConflictError',
    });
    expect(await scene.mails(event)).toHaveLength(2);
  });
});

describe('what comes to nothing', () => {
  test('is told with a calendar entry that goes, and told anew when it is on again', async () => {
    const event = await scene.event();
    await scene.invite(event);
    await scene.allSent();
    const off = await scene.run('cancelTrainingEvent', event, { reason: 'Карантин' });
    const told = (await scene.mails(event)).filter(({ kind }) => kind === 'CANCELLATION');
    expect(told).toHaveLength(2);
    expect(told[0]?.calendars[0]).toContain('METHOD:CANCEL');
    expect(told[0]?.calendars[0]).toContain('STATUS:CANCELLED');
    expect(told[0]?.body).toContain('Себебі: Карантин');
    await scene.allSent();
    await scene.run('reopenTrainingEvent', off);
    expect((await scene.told(event)).filter((one) => one.startsWith('CHANGE'))).toHaveLength(2);
  });

  test('is not told to whom nothing was told', async () => {
    const event = await scene.event();
    await scene.invite(event);
    await scene.run('cancelTrainingEvent', event, { reason: 'Карантин' });
    expect(await scene.mails(event)).toEqual([]);
  });

  test('put off is told with its new day, and again when that is another', async () => {
    const event = await scene.event();
    await scene.invite(event);
    await scene.allSent();
    const off = await scene.run('postponeTrainingEvent', event, { reason: 'Зал бос емес' });
    await scene.allSent();
    await scene.run('postponeTrainingEvent', off, { reason: 'Зал бос емес', postponedTo: dayIn(20) });
    const told = (await scene.mails(event)).filter(({ kind }) => kind === 'CANCELLATION');
    expect(told).toHaveLength(4);
    const [year, month, day] = dayIn(20).split('-');
    expect(told[3]?.body).toContain(`Жаңа күні: ${day}.${month}.${year}`);
  });

  test('for one who is taken off the list is told to that one', async () => {
    const event = await scene.event();
    await scene.invite(event);
    await scene.allSent();
    const [row] = await office.sql<{ id: string }>(
      'select id from training_registration where event_id = $1 and person_id = $2',
      [event.id, scene.people[0]?.id],
    );
    const without = await scene.run('removeRegistration', event, { registrationId: row?.id });
    expect(await scene.told(event)).toContain('CANCELLATION WAITING Айгүл');
    await scene.allSent();
    await scene.run('cancelTrainingEvent', without, { reason: 'Карантин' });
    expect((await scene.told(event)).filter((one) => one.startsWith('CANCELLATION'))).toEqual([
      'CANCELLATION SENT Айгүл',
      'CANCELLATION WAITING Бауыржан',
    ]);
  });
});

test('who moves up from the waiting list is told, who waits on is not', async () => {
  const event = await scene.event({ capacity: 1 }, scene.people.slice(0, 2));
  const [row] = await office.sql<{ id: string }>(
    `select id from training_registration where event_id = $1 and state = 'REGISTERED'`,
    [event.id],
  );
  await scene.run('removeRegistration', event, { registrationId: row?.id });
  expect(await scene.told(event)).toEqual(['MOVED_UP WAITING Бауыржан']);
});

test('who moved up while the event was put off is told when it is on the calendar again, once', async () => {
  const event = await scene.event({ capacity: 1 }, scene.people.slice(0, 2));
  await scene.invite(event);
  await scene.allSent();
  const off = await scene.run('postponeTrainingEvent', event, {
    reason: 'Зал бос емес',
    postponedTo: dayIn(9),
  });
  await scene.allSent();
  const [row] = await office.sql<{ id: string }>(
    `select id from training_registration where event_id = $1 and state = 'REGISTERED'`,
    [event.id],
  );
  const left = await scene.run('removeRegistration', off, { registrationId: row?.id });
  const movedUp = async () => (await scene.told(event)).filter((one) => one.startsWith('MOVED_UP'));
  expect(await movedUp()).toEqual([]);
  const { data } = await scene.coordinator.gql<{ scheduleTrainingEvent: Outcome }>(
    `mutation ($input: VersionedInput!) {
       scheduleTrainingEvent(input: $input, clashComment: "Қатар өтеді") { ... on TrainingEvent { id version } } }`,
    { input: { id: left.id, version: left.version } },
  );
  const on = data.scheduleTrainingEvent;
  expect(await movedUp()).toEqual(['MOVED_UP WAITING Бауыржан']);
  await scene.allSent();
  await scene.run('editTrainingEvent', on, {
    ...{
      title: { kk: 'Медиация негіздері', ru: 'Основы медиации' },
      kind: 'SEMINAR',
      capacity: 1,
      sessions: [],
    },
    ...{ startsOn: dayIn(9), endsOn: dayIn(9) },
    hostCourtIds: [await office.idOf('court', 'west-kazakhstan-appellate-panel')],
  });
  expect(await movedUp()).toEqual(['MOVED_UP SENT Бауыржан']);
});

describe('what was told stays', () => {
  const remove = (event: Outcome) => scene.run('deleteTrainingEvent', event, {}, 'id');
  const alone = async () => {
    const event = await scene.event({}, scene.people.slice(0, 1));
    await scene.invite(event);
    const [row] = await office.sql<{ id: string }>(
      'select id from training_registration where event_id = $1',
      [event.id],
    );
    return { event, listed: { registrationId: row?.id } };
  };

  test('an event of which somebody was told is not deleted, nor is the mail that waits to say that it is off', async () => {
    const { event, listed } = await alone();
    await scene.allSent();
    const off = await scene.run('removeRegistration', event, listed);
    expect(await scene.told(event)).toContain('CANCELLATION WAITING Айгүл');
    expect(await remove(off)).toMatchObject({ code: 'IN_USE', uses: [{ what: 'MAIL', count: 2 }] });
    expect(await scene.told(event)).toContain('CANCELLATION WAITING Айгүл');
  });

  test('an event of which nobody has heard goes, with the mail that was withdrawn', async () => {
    const { event, listed } = await alone();
    await office.sql(`update mail set state = 'WITHDRAWN' where event_id = $1`, [event.id]);
    const off = await scene.run('removeRegistration', event, listed);
    expect(await remove(off)).toMatchObject({ __typename: 'Deleted' });
  });

  test('a certificate and an answer keep their event', async () => {
    const certified = await scene.event({}, []);
    await office.sql(
      `insert into training_certificate (id, event_id, person_id, code, issued_at)
       values (gen_random_uuid(), $1, $2, 'ABCDEFGHJKLM', now())`,
      [certified.id, scene.people[0]?.id],
    );
    expect(await remove(certified)).toMatchObject({ uses: [{ what: 'CERTIFICATE', count: 1 }] });
    const answered = await scene.event({}, []);
    await office.sql(
      `insert into training_evaluation (event_id, secret_hash, opened_at) values ($1, 'x', now())`,
      [answered.id],
    );
    await office.sql(
      `insert into training_evaluation_answer (event_id, answered_on, useful, clear, organised, time_enough, recommend)
       values ($1, current_date, 5, 5, 5, 5, 5)`,
      [answered.id],
    );
    expect(await remove(answered)).toMatchObject({ uses: [{ what: 'EVALUATION', count: 1 }] });
  });

  test('and so does a person to whom something was written or given', async () => {
    const courtId = await office.idOf('court', 'west-kazakhstan-appellate-panel');
    const given = { occupation: 'JUDGE', trainer: false, courtId, email: 'gone@sot.example' };
    const person = await office.run(scene.coordinator, 'createPerson', { fullName: 'Кеткен Адам', ...given });
    const event = await scene.event({}, [{ id: person.id, name: 'Кеткен Адам', email: given.email }]);
    await scene.invite(event);
    await scene.allSent();
    const [row] = await office.sql<{ id: string }>(
      'select id from training_registration where event_id = $1',
      [event.id],
    );
    await scene.run('removeRegistration', event, { registrationId: row?.id });
    expect(await office.run(scene.coordinator, 'deletePerson', { id: person.id, version: 1 })).toMatchObject({
      code: 'IN_USE',
      uses: [{ what: 'MAIL', count: 2 }],
    });
  });
});

describe('a reminder', () => {
  const remind = (now: Date) =>
    withOrm(office.app.databaseUrl, (orm) => {
      const faults: unknown[] = [];
      const report = (fault: unknown) => void faults.push(fault);
      return remindParticipants(orm.em.fork(), now, null, report).then(() => faults);
    });
  /** That hour of the day before the event, by the clock of Almaty. */
  const dayBefore = (hour: string) => new Date(`${dayIn(6)}T${hour}:00+05:00`);

  test('is written the day before, from nine by the clock of the venue, once', async () => {
    const event = await scene.event();
    await scene.invite(event);
    await scene.allSent();
    const reminders = async () => (await scene.told(event)).filter((one) => one.startsWith('REMINDER'));
    await remind(new Date(dayBefore('09:05').getTime() - DAY));
    await remind(dayBefore('08:59'));
    expect(await reminders()).toEqual([]);
    await remind(dayBefore('09:05'));
    await remind(dayBefore('10:05'));
    expect(await reminders()).toEqual(['REMINDER WAITING Айгүл', 'REMINDER WAITING Бауыржан']);
  });

  test('goes when the event is moved, and comes again for the new day', async () => {
    const event = await scene.event();
    await scene.invite(event);
    await scene.allSent();
    await remind(dayBefore('09:05'));
    await scene.run('moveTrainingEvent', event, { startsOn: dayIn(8), clashComment: 'Қатар өтеді' });
    expect((await scene.told(event)).filter((one) => one.startsWith('REMINDER'))).toEqual([]);
    await scene.allSent();
    await remind(new Date(dayBefore('09:05').getTime() + DAY));
    expect((await scene.told(event)).filter((one) => one.startsWith('REMINDER'))).toHaveLength(2);
  });

  test('that cannot be written for one event is reported, and leaves those of others', async () => {
    const [bad, good] = [await scene.event(), await scene.event()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (!bad || !good) throw new Error('There are two.');
    for (const event of [bad, good])
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await scene.invite(event);
    await scene.allSent();
    await office.sql(`
      create function refuse_reminder() returns trigger language plpgsql as $$ begin raise exception 'planted'; end $$`);
    await office.sql(`
      create trigger planted before insert on mail for each row
        when (new.kind = 'REMINDER' and new.event_id = '${bad.id}') execute function refuse_reminder()`);
    const faults = await remind(dayBefore('12:00'));
    await office.sql('drop function refuse_reminder() cascade');
    expect(faults.map(String)).toEqual([expect.stringContaining('planted')]);
    const reminders = (await scene.told(good)).filter((one) => one.startsWith('REMINDER'));
    expect(reminders).toHaveLength(2);
  });

  test('is not for those who were never told, nor of what is cancelled', async () => {
    const quiet = await scene.event();
    const off = await scene.event();
    await scene.invite(off);
    await scene.allSent();
    await scene.run('cancelTrainingEvent', off, { reason: 'Карантин' });
    await remind(dayBefore('12:00'));
    expect(await scene.mails(quiet)).toEqual([]);
    expect((await scene.told(off)).filter((one) => one.startsWith('REMINDER'))).toEqual([]);
  });
});
