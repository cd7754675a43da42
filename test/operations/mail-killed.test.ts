import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mailScene, type MailScene } from '../api/mail/scene.ts';
import { type MailServer, startMailServer, type Step } from '../kit/mail-server.ts';
import { type Office, openOffice, type Outcome } from '../kit/office.ts';
import { type Child, ROOT, runProgram } from './child.ts';

let office: Office;
let scene: MailScene;
let server: MailServer;
const children: Child[] = [];
beforeAll(async () => {
  office = await openOffice();
  scene = await mailScene(office);
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.signal('SIGKILL');
    // oxlint-disable-next-line no-await-in-loop -- one after another
    await child.exited;
  }
  await server.close();
  await office.sql('delete from mail');
});
afterAll(() => office.close());

function startSender(): Child {
  const child = runProgram(process.execPath, [
    `${ROOT}/test/operations/send-mails.ts`,
    office.app.databaseUrl,
    server.url,
  ]);
  children.push(child);
  return child;
}

async function killed(child: Child): Promise<void> {
  child.signal('SIGKILL');
  await child.exited;
}

/** One mail, to Aigul. */
async function oneMail(): Promise<Outcome> {
  const event = await scene.event({}, scene.people.slice(0, 1));
  await scene.invite(event);
  return event;
}

const state = async (event: Outcome) => (await scene.mails(event))[0]?.state;
const becomes = (event: Outcome, wanted: string) =>
  expect.poll(() => state(event), { timeout: 15_000, interval: 50 }).toBe(wanted);

/** Holds the row of a mail as another transaction would. */
async function holding(event: Outcome): Promise<() => Promise<void>> {
  const holder = new pg.Client({ connectionString: office.app.databaseUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select from mail where event_id = $1 for update', [event.id]);
  return async () => {
    await holder.query('rollback');
    await holder.end();
  };
}

/** What five minutes do to a mail whose sender is gone. */
const fiveMinutesLater = () =>
  office.sql(`update mail set claimed_at = claimed_at - interval '6 minutes' where state = 'SENDING'`);

/** A sender that comes after the dead one, and looks at everything that is due. */
async function looksAgain(): Promise<void> {
  const second = startSender();
  await second.ready();
  await becomes(await oneMail(), 'SENT');
}

/** How often the server got the mail of an event. */
async function copies(event: Outcome): Promise<number> {
  const [mail] = await scene.mails(event);
  return server.received.filter(({ messageId }) => messageId.includes(mail?.id ?? 'none')).length;
}

/** Whoever comes next does not send it, and says after a while that nobody knows. */
async function staysUncertain(event: Outcome, taken: number): Promise<void> {
  expect(await state(event)).toBe('SENDING');
  await looksAgain();
  expect(await state(event)).toBe('SENDING');
  await fiveMinutesLater();
  await looksAgain();
  expect(await state(event)).toBe('UNCERTAIN');
  expect(await copies(event)).toBe(taken);
}

/** The steps between which a process may die, and how the one mail then stands. */
const STEPS: readonly {
  readonly before: string;
  readonly step: (die: () => Promise<void>) => Step;
  readonly taken: number;
}[] = [
  {
    before: 'it is connected',
    step: (die) => ({ onConnect: () => void die() }),
    taken: 0,
  },
  {
    before: 'the recipient is named',
    step: (die) => ({ onMailFrom: () => void die() }),
    taken: 0,
  },
  {
    before: 'the text goes',
    step: (die) => ({ onRcptTo: () => void die() }),
    taken: 0,
  },
  {
    before: 'the server has answered that it takes it',
    step: (die) => ({ onTaken: () => die().then(() => undefined) }),
    taken: 1,
  },
];

describe('a sender is killed', () => {
  test('before it takes the mail: the next one sends it', async () => {
    server = await startMailServer();
    const event = await oneMail();
    const release = await holding(event);
    const first = startSender();
    await first.ready();
    await sleep(1500);
    expect(await state(event)).toBe('WAITING');
    await killed(first);
    await release();
    startSender();
    await becomes(event, 'SENT');
    expect(server.received).toHaveLength(1);
  });

  test.each(STEPS)(
    'before $before: nothing is sent twice, and nothing is lost silently',
    async ({ step, taken }) => {
      let child: Child | undefined;
      let dies = true;
      const die = async () => {
        if (child) await killed(child);
      };
      const hooks = step(die);
      server = await startMailServer({
        onConnect: (session, answer) =>
          dies && hooks.onConnect ? hooks.onConnect(session, answer) : answer(),
        onMailFrom: (address, session, answer) =>
          dies && hooks.onMailFrom ? hooks.onMailFrom(address, session, answer) : answer(),
        onRcptTo: (address, session, answer) =>
          dies && hooks.onRcptTo ? hooks.onRcptTo(address, session, answer) : answer(),
        onTaken: (mail) => (dies ? hooks.onTaken?.(mail) : undefined),
      });
      const event = await oneMail();
      child = startSender();
      await child.exited;
      dies = false;
      expect(server.received).toHaveLength(taken);
      await staysUncertain(event, taken);
    },
  );

  test('after the answer, before it has written that down: likewise', async () => {
    let release: (() => Promise<void>) | undefined;
    server = await startMailServer({
      onTaken: async () => {
        release ??= await holding(event);
        return undefined;
      },
    });
    const event = await oneMail();
    const child = startSender();
    const waiting = `from pg_stat_activity where datname = current_database()
        and wait_event_type = 'Lock' and query like 'update mail set state%'`;
    const waits = () => office.sql(`select ${waiting}`);
    await expect.poll(waits, { timeout: 15_000, interval: 50 }).toHaveLength(1);
    await killed(child);
    // what stands in the database's inbox already would be done, whoever lives: it goes with the sender
    await office.sql(`select pg_terminate_backend(pid) ${waiting}`);
    await expect.poll(waits, { timeout: 5000 }).toHaveLength(0);
    await release?.();
    await staysUncertain(event, 1);
  });

  test('after it has written that down: the mail is sent, and that is all', async () => {
    server = await startMailServer();
    const event = await oneMail();
    const child = startSender();
    await becomes(event, 'SENT');
    await killed(child);
    await looksAgain();
    expect([await state(event), await copies(event)]).toEqual(['SENT', 1]);
  });

  test('at any moment among many mails: none is there twice, and each one that is not there can be seen', async () => {
    server = await startMailServer();
    const events = [];
    // oxlint-disable-next-line no-await-in-loop -- one after another
    for (let index = 0; index < 20; index += 1) events.push(await oneMail());
    for (const after of [0, 30, 60]) {
      const child = startSender();
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await expect.poll(() => server.received.length, { timeout: 15_000, interval: 5 }).toBeGreaterThan(0);
      // oxlint-disable-next-line no-await-in-loop -- likewise
      await sleep(after);
      // oxlint-disable-next-line no-await-in-loop -- likewise
      await killed(child);
    }
    await looksAgain();
    await fiveMinutesLater();
    await looksAgain();
    const ends = [];
    // oxlint-disable-next-line no-await-in-loop -- likewise
    for (const event of events) ends.push(`${await state(event)} ${await copies(event)}`);
    const truthful = ['SENT 1', 'UNCERTAIN 0', 'UNCERTAIN 1'];
    expect(ends.filter((end) => !truthful.includes(end))).toEqual([]);
  });
});

test('two senders at once share the mails, and send none twice', async () => {
  server = await startMailServer({
    onConnect: (_, answer) => void setTimeout(answer, 20),
  });
  const event = await scene.event({}, []);
  await office.sql(
    `insert into mail (id, kind, event_id, person_id, occasion, name, address, subject, body, calendars, entry_uids, told,
       state, queued_at, not_before, useful_until)
     select gen_random_uuid(), 'INVITATION', $1, $2, 'v' || n, 'A', 'a' || n || '@sot.example', 'S', 'B', '{}', '{}', '',
       'WAITING', now(), now(), now() + interval '1 day' from generate_series(1, 60) n`,
    [event.id, scene.people[0]?.id],
  );
  startSender();
  startSender();
  const left = () => office.sql(`select from mail where state <> 'SENT'`);
  await expect.poll(left, { timeout: 20_000, interval: 100 }).toHaveLength(0);
  const addresses = server.received.map(({ to }) => to);
  expect([addresses.length, new Set(addresses).size]).toEqual([60, 60]);
});

test('a server sends what is written at once, keeps its queue beside it, and ends in order', async () => {
  server = await startMailServer();
  const child = startSender();
  await child.ready();
  const schedules = () => office.sql('select name from pgboss.schedule order by name').catch(() => []);
  await expect.poll(schedules, { timeout: 15_000 }).toHaveLength(2);
  await sleep(500);
  const event = await oneMail();
  const started = performance.now();
  await becomes(event, 'SENT');
  expect(performance.now() - started).toBeLessThan(3000);
  child.signal('SIGTERM');
  const { code } = await child.exited;
  expect([code, child.output()]).toEqual([0, 'ready sending\n']);
});
