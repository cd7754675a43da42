import { remindParticipants } from '@bitim/server/training-event/remind-participants';
import { withOrm } from '@bitim/server/app/orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Office, openOffice } from '../../kit/office.ts';
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

describe('a reminder', () => {
  const remind = (now: Date) =>
    withOrm(office.app.databaseUrl, (orm) => remindParticipants(orm.em.fork(), now, null));
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
