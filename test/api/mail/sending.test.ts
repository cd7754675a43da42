import { openOrm } from '@bitim/server/app/orm';
import { deliverMails } from '@bitim/server/mail/deliver-mails';
import { claimMail } from '@bitim/server/mail/outbox';
import { handOverTo } from '@bitim/server/mail/smtp';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type MailServer, readMail, refusal, startMailServer, type Step } from '../../kit/mail-server.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';
import { dayIn, mailScene, type MailScene } from './scene.ts';

let office: Office;
let scene: MailScene;
let orm: Awaited<ReturnType<typeof openOrm>>;
let admin: Client;
let server: MailServer | undefined;
beforeAll(async () => {
  office = await openOffice();
  scene = await mailScene(office);
  orm = await openOrm(office.app.databaseUrl);
  admin = await office.app.signedIn('admin');
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await office.sql('delete from mail');
});
afterAll(async () => {
  await orm.close();
  await office.close();
});

const SENDER = 'Bitim <bitim@sot.example>';

/** Sends what is due to a server that behaves so. */
async function deliver(step: Step = {}): Promise<MailServer> {
  server ??= await startMailServer(step);
  await deliverMails(orm.em.fork(), handOverTo({ url: server.url, sender: SENDER }), () => false);
  return server;
}

/** As if a pause were over. */
const later = () => office.sql(`update mail set not_before = now() where state = 'WAITING'`);

async function invited(): Promise<Outcome> {
  const event = await scene.event({}, scene.people.slice(0, 2));
  await scene.invite(event);
  return event;
}

const states = async (event: Outcome) => (await scene.mails(event)).map(({ state }) => state);

describe('a mail arrives', () => {
  test('with subject, text and a calendar entry that foreign readers understand', async () => {
    const event = await invited();
    const [room] = await office.sql<{ name: string }>(
      `update training_session s set room_id = r.id from room r, training_event_host h
        where s.event_id = $1 and h.event_id = s.event_id and r.court_id = h.court_id and r.name ->> 'kk' = 'Үлкен мәжіліс залы'
       returning r.name ->> 'kk' as name`,
      [event.id],
    );
    await office.sql('delete from mail where event_id = $1', [event.id]);
    await scene.invite(event);
    const { received } = await deliver();
    expect(received.map(({ to }) => to).toSorted()).toEqual(['aigul@sot.example', 'baurzhan@sot.example']);
    const mail = received.find(({ to }) => to === 'aigul@sot.example');
    if (!mail) throw new Error('nothing came');
    const { subject, parts } = readMail(mail);
    expect(subject).toBe('Шақыру · Приглашение: Медиация негіздері · Основы медиации');
    const row = (await scene.mails(event)).find(({ name }) => name.startsWith('Айгүл'));
    expect(mail.messageId).toBe(`<${row?.id}@sot.example>`);
    expect(parts.get('text/plain')?.replaceAll('\r\n', '\n')).toContain('Құрметті Айгүл Серікова!');
    expect(parts.get('text/html')).toContain(`/training/${event.id}">`);
    const calendar = parts.get('text/calendar; method=REQUEST') ?? '';
    const entry = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent');
    expect(entry?.getFirstPropertyValue('organizer')).toBe('mailto:bitim@sot.example');
    expect(entry?.getFirstPropertyValue('attendee')).toBe('mailto:aigul@sot.example');
    const begins = new Date(`${dayIn(7)}T09:00:00+05:00`);
    const read = Object.values(ical.sync.parseICS(calendar)).find((one) => one?.type === 'VEVENT');
    expect(read).toMatchObject({
      method: 'REQUEST',
      summary: 'Медиация негіздері',
      location: `${room?.name}, 2-қабат, 204`,
    });
    expect((read as { start: Date }).start.getTime()).toBe(begins.getTime());
    expect(await states(event)).toEqual(['SENT', 'SENT']);
    await later();
    await deliver();
    expect(received).toHaveLength(2);
  });

  test('and takes the same entry back when the event is cancelled', async () => {
    const event = await invited();
    await deliver();
    await scene.run('cancelTrainingEvent', event, { reason: 'Карантин' });
    const { received } = await deliver();
    const entries = received
      .filter(({ to }) => to === 'aigul@sot.example')
      .map((mail) => {
        const [text = ''] = [...readMail(mail).parts].flatMap(([type, part]) =>
          type.startsWith('text/calendar') ? [part] : [],
        );
        const calendar = new ICAL.Component(ICAL.parse(text));
        const entry = calendar.getFirstSubcomponent('vevent');
        return {
          method: calendar.getFirstPropertyValue('method'),
          uid: entry?.getFirstPropertyValue('uid'),
          sequence: Number(entry?.getFirstPropertyValue('sequence')),
        };
      });
    expect(entries.map(({ method }) => method)).toEqual(['REQUEST', 'CANCEL']);
    expect(entries[1]?.uid).toBe(entries[0]?.uid);
    expect(entries[1]?.sequence).toBeGreaterThan(entries[0]?.sequence ?? 0);
  });

  test('with nothing in its header that came with a name or a title', async () => {
    const bad = 'Жаңа\r\nBcc: spy@sot.example\r\n\r\nтақырып';
    await office.sql('update person set full_name = $1 where id = $2', [bad, scene.people[0]?.id]);
    const event = await scene.event({ title: { kk: 'А\nBcc: spy@sot.example' } }, scene.people.slice(0, 1));
    await scene.invite(event);
    const { received } = await deliver();
    await office.sql('update person set full_name = $1 where id = $2', [
      scene.people[0]?.name,
      scene.people[0]?.id,
    ]);
    expect(received.map(({ to }) => to)).toEqual(['aigul@sot.example']);
    expect(received[0]?.source).not.toMatch(/^Bcc:/im);
    const [calendar = ''] = [...(received[0] ? readMail(received[0]).parts : [])].flatMap(([type, part]) =>
      type.startsWith('text/calendar') ? [part] : [],
    );
    expect(() => ICAL.parse(calendar)).not.toThrow();
  });
});

describe('a mail server', () => {
  test('that is away for an hour costs delay, and no mail', async () => {
    const event = await invited();
    const away = await startMailServer();
    await away.close();
    const handOver = handOverTo({ url: away.url, sender: SENDER });
    const pauses: number[] = [];
    for (let time = 0; time < 7; time += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await deliverMails(orm.em.fork(), handOver, () => false);
      // oxlint-disable-next-line no-await-in-loop -- likewise
      const [row] = await office.sql<{ pause: number }>(
        `select max(extract(epoch from not_before - now()))::float as pause from mail`,
      );
      pauses.push(Math.round((row?.pause ?? 0) / 60));
      // oxlint-disable-next-line no-await-in-loop -- likewise
      await later();
    }
    // one mail at a time finds out that nobody is there, and each waits longer, at most half an hour
    expect(Math.max(...pauses)).toBeLessThanOrEqual(30);
    expect(await states(event)).toEqual(['WAITING', 'WAITING']);
    expect((await scene.mails(event))[0]?.reason).toMatch(/ECONNREFUSED/);
    const { received } = await deliver();
    expect(received).toHaveLength(2);
    expect(await states(event)).toEqual(['SENT', 'SENT']);
  });

  test('that refuses one recipient for good gets the others, and the reason is kept', async () => {
    const event = await invited();
    const { received } = await deliver({
      onRcptTo: ({ address }, _, answer) =>
        answer(address.startsWith('aigul') ? refusal(550, 'No such mailbox') : null),
    });
    expect(received.map(({ to }) => to)).toEqual(['baurzhan@sot.example']);
    const failed = (await scene.mails(event)).find(({ state }) => state === 'FAILED');
    expect(failed).toMatchObject({
      name: 'Айгүл Серікова',
      reason: expect.stringContaining('No such mailbox'),
    });
    // the address is mended: a new invitation
    expect(await scene.invite(event)).toMatchObject({ queued: 1, invitedBefore: 1 });
  });

  test('is not asked for a mail that nobody could send, and gets the others', async () => {
    const event = await invited();
    await office.sql(
      `update mail set address = 'a' || chr(13) || chr(10) || 'RCPT TO:<spy@sot.example>', not_before = now() - interval '1 hour'
        where event_id = $1 and name like 'Айгүл%'`,
      [event.id],
    );
    const { received } = await deliver();
    expect(received.map(({ to }) => to)).toEqual(['baurzhan@sot.example']);
    const failed = (await scene.mails(event)).find(({ state }) => state !== 'SENT');
    expect(failed).toMatchObject({ state: 'FAILED', tries: 1, reason: expect.stringContaining('recipient') });
  });

  test('that puts one off gets it at its next try', async () => {
    const event = await invited();
    let greylisted = true;
    const { received } = await deliver({
      onRcptTo: ({ address }, _, answer) =>
        answer(greylisted && address.startsWith('aigul') ? refusal(451, 'Try again later') : null),
    });
    expect(received).toHaveLength(1);
    expect((await states(event)).toSorted()).toEqual(['SENT', 'WAITING']);
    greylisted = false;
    await deliver();
    expect(received).toHaveLength(1);
    await later();
    await deliver();
    expect(received).toHaveLength(2);
  });

  test('that goes with the text in its hands, and no answer, gets it again only if somebody decides so', async () => {
    const event = await invited();
    let goes = true;
    const taking = await startMailServer({
      onTaken: () => (goes ? new Promise(() => {}) : undefined),
    });
    server = taking;
    const sending = deliver();
    await expect.poll(() => taking.received.length, { timeout: 5000 }).toBe(1);
    await taking.close();
    await sending;
    goes = false;
    expect((await states(event)).toSorted()).toEqual(['UNCERTAIN', 'WAITING']);
    server = await startMailServer({}, taking.port);
    await later();
    await deliver();
    expect((await states(event)).toSorted()).toEqual(['SENT', 'UNCERTAIN']);
    expect(server.received).toHaveLength(1);
    const doubtful = (await scene.mails(event)).find(({ state }) => state === 'UNCERTAIN');
    const again = await office.run(admin, 'sendMailAgain', { id: doubtful?.id }, 'id state');
    expect(again).toMatchObject({ state: 'WAITING' });
    await deliver();
    expect(server.received).toHaveLength(2);
    expect(server.received[1]?.messageId).toBe(taking.received[0]?.messageId);
    expect(await office.run(admin, 'sendMailAgain', { id: doubtful?.id }, 'id')).toMatchObject({
      code: 'ILLEGAL_STATE',
    });
  });
});

describe('a mail that was taken back', () => {
  const again = async (event: Outcome) => {
    const [mail] = await scene.mails(event);
    return office.run(admin, 'sendMailAgain', { id: mail?.id }, 'state');
  };
  /** Invited alone, and the invitation withdrawn. */
  async function withdrawn(): Promise<Outcome> {
    const event = await scene.event({}, scene.people.slice(0, 1));
    await scene.invite(event);
    const [mail] = await scene.mails(event);
    expect(await office.run(admin, 'withdrawMail', { id: mail?.id }, 'state')).toMatchObject({
      state: 'WITHDRAWN',
    });
    return event;
  }

  test('goes out again while it is still so', async () => {
    expect(await again(await withdrawn())).toMatchObject({ state: 'WAITING' });
  });

  test.each([
    { when: 'the place is another', change: `update training_session set place = '305' where event_id = $1` },
    {
      when: 'the event is called off',
      change: `update training_event set state = 'CANCELLED', state_reason = 'Қар' where id = $1`,
    },
    { when: 'the person is off the list', change: 'delete from training_registration where event_id = $1' },
    {
      when: 'the person has declined',
      change: `update training_registration set state = 'DECLINED' where event_id = $1`,
    },
    {
      when: 'something newer was written',
      change: `insert into mail (id, kind, event_id, person_id, occasion, name, address, subject, body, calendars, entry_uids,
                 told, state, queued_at, not_before, useful_until)
               select gen_random_uuid(), 'CHANGE', event_id, person_id, 'v9', name, address, subject, body, calendars, entry_uids,
                 told, 'SENT', now() + interval '1 minute', now(), useful_until from mail where event_id = $1`,
    },
  ])('does not once $when', async ({ change }) => {
    const event = await withdrawn();
    await office.sql(change, [event.id]);
    expect((await again(event)).issues).toEqual([
      expect.objectContaining({ code: 'MAIL_STALE', path: ['id'] }),
    ]);
    expect(await states(event)).toContain('WITHDRAWN');
    await office.sql('delete from mail where event_id = $1', [event.id]);
  });
});

test('who takes a mail does not wait for another who takes one, and takes another mail', async () => {
  await invited();
  const ids = await orm.em.fork().transactional(async (tx) => {
    const one = await claimMail(tx);
    const other = await claimMail(orm.em.fork());
    return [one?.id, other?.id];
  });
  expect(ids).not.toContain(undefined);
  expect(new Set(ids).size).toBe(2);
});

describe('the administrator', () => {
  const LIST = `query ($filter: MailFilter) { mailServerSet mails(filter: $filter) { totalCount nodes { name kind state } } }`;
  interface List {
    mailServerSet: boolean;
    mails: { totalCount: number; nodes: { name: string; state: string }[] };
  }

  test('reads the list, and takes a mail out of it before it is sent', async () => {
    const event = await invited();
    const { data } = await admin.gql<List>(LIST, { filter: { state: 'WAITING', search: 'айгуль' } });
    expect(data).toMatchObject({ mailServerSet: false, mails: { totalCount: 0 } });
    const { data: found } = await admin.gql<List>(LIST, {
      filter: { kind: 'INVITATION', search: 'айгул', eventId: event.id },
    });
    expect(found.mails.nodes).toEqual([{ name: 'Айгүл Серікова', kind: 'INVITATION', state: 'WAITING' }]);
    const row = (await scene.mails(event)).find(({ name }) => name.startsWith('Айгүл'));
    expect(await office.run(admin, 'withdrawMail', { id: row?.id }, 'id state')).toMatchObject({
      state: 'WITHDRAWN',
    });
    const { received } = await deliver();
    expect(received.map(({ to }) => to)).toEqual(['baurzhan@sot.example']);
    expect(await office.run(admin, 'withdrawMail', { id: event.id }, 'id')).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('finds what nobody needs any more as expired', async () => {
    const event = await invited();
    await office.sql(`update mail set useful_until = now() - interval '1 second'`);
    const { received } = await deliver();
    expect(received).toEqual([]);
    expect(await states(event)).toEqual(['EXPIRED', 'EXPIRED']);
  });

  test('is who decides: a coordinator reads the mails with the event, and only of the own scope', async () => {
    const event = await invited();
    const OF_EVENT = `{ trainingEvent(id: "${event.id}") { mails { name } } }`;
    interface OfEvent {
      trainingEvent: { mails: { name: string }[] };
    }
    const mine = await scene.coordinator.gql<OfEvent>(OF_EVENT);
    expect(mine.data.trainingEvent.mails).toHaveLength(2);
    const stranger = await office.somebody('COORDINATOR', 'east-kazakhstan-pre2022');
    const { data } = await stranger.gql<OfEvent>(OF_EVENT);
    expect(data.trainingEvent.mails).toEqual([]);
  });
});
