import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';
import { type Attended, attended, listed, mark, newPerson } from './attendance-desk.ts';

let office: Office;
let coordinator: Client;
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
});
afterAll(() => office.close());
beforeEach(() => office.sql('delete from public_attempt'));

async function codeOf(event: Attended, session = 1, renew = false): Promise<string> {
  const opened = await office.run(
    coordinator,
    'openCheckIn',
    { id: event.id, sessionId: event.sessions[session], renew },
    'address opensAt closesAt',
  );
  return String(opened['address']).replace('/in/', '');
}

const checkIn = (code: string, who: string, language?: 'kk' | 'ru' | 'en'): Promise<Outcome> =>
  office.run(office.app.anonymous, 'checkIn', { code, who }, 'before', language);

const sessionOf = async (code: string) =>
  (
    await office.app.anonymous.gql<{ checkInSession: { title: string; open: boolean } | null }>(
      `query ($code: String!) { checkInSession(code: $code) { title topic startsAt endsAt timeZone opensAt closesAt open } }`,
      { code },
      'kk',
    )
  ).data.checkInSession;

let made = 0;
async function somebodyListed(fullName = 'Қуанышбек Әділет Серікұлы') {
  made += 1;
  const email = `listener-${made}@court.example`;
  const person = await newPerson(office, fullName, email);
  const event = await attended(office, coordinator, { persons: [person] });
  return { email, event, code: await codeOf(event) };
}

const refused = { __typename: 'SeeCoordinatorError', code: 'SEE_COORDINATOR' };

describe('the code of a session', () => {
  test('is told once, of 60 bits, and only its hash is kept', async () => {
    const { event, code } = await somebodyListed();
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    const [row] = await office.sql<{ text: string }>(
      'select c::text as text from training_check_in c where session_id = $1',
      [event.sessions[1]],
    );
    expect(row?.text).not.toContain(code.replaceAll('-', ''));
    expect(await sessionOf(code)).toMatchObject({ title: 'Медиация семинары', open: true });
    expect(await sessionOf(` ${code.toLowerCase().replaceAll('-', '')} `)).toMatchObject({ open: true });
  });

  test('renewed, it ends at once, and looks as if it had never been; another screen may have its own', async () => {
    const { event, code, email } = await somebodyListed();
    const second = await codeOf(event);
    expect([await sessionOf(code), await sessionOf(second)]).toMatchObject([{ open: true }, { open: true }]);
    const third = await codeOf(event, 1, true);
    expect([await sessionOf(code), await sessionOf(second)]).toEqual([null, null]);
    expect(await sessionOf(third)).toMatchObject({ open: true });
    const ended = await checkIn(code, email);
    const never = await checkIn('ABCD-EFGH-JKLM', email);
    expect(ended).toMatchObject({ code: 'CHECK_IN_CLOSED' });
    expect(ended).toEqual(never);
  });

  test('is good from half an hour before to half an hour after the session, by the instant', async () => {
    const person = await newPerson(office, 'Уақытша Адам');
    const event = await attended(office, coordinator, {
      persons: [person],
      sessions: [
        [-120, -29],
        [-120, -31],
        [29, 60],
        [31, 60],
      ],
    });
    const order = await office.sql<{ id: string; seconds: number }>(
      `select id, extract(epoch from (case when ends_at < now() at time zone 'UTC' then ends_at else starts_at end)
                - now() at time zone 'UTC')::int as seconds from training_session where event_id = $1 order by id`,
      [event.id],
    );
    const open = order.map(({ seconds }) => Math.abs(seconds) <= 1800);
    expect(open.filter(Boolean)).toHaveLength(2);
    for (const [at, { id, seconds }] of order.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const code = await codeOf({ ...event, sessions: ['', id] });
      // oxlint-disable-next-line no-await-in-loop -- likewise
      expect(await sessionOf(code), String(seconds)).toMatchObject({ open: open[at] });
      // oxlint-disable-next-line no-await-in-loop -- likewise
      expect((await checkIn(code, 'Уақытша Адам')).__typename, String(seconds)).toBe(
        open[at] ? 'CheckedIn' : 'CheckInClosedError',
      );
    }
  });

  test.each(['DRAFT', 'CANCELLED', 'POSTPONED', 'VERIFIED'])(
    'opens nothing once the event is %s',
    async (state) => {
      const { event, code, email } = await somebodyListed();
      await office.sql(`update training_event set state = $2, state_reason = 'Тест' where id = $1`, [
        event.id,
        state,
      ]);
      expect(await sessionOf(code)).toBeNull();
      expect(await checkIn(code, email)).toMatchObject({ code: 'CHECK_IN_CLOSED' });
      const again = await office.run(
        coordinator,
        'openCheckIn',
        { id: event.id, sessionId: event.sessions[1] },
        'address',
      );
      expect(again).toMatchObject({ code: 'ILLEGAL_STATE' });
      await office.sql(`update training_event set state = 'SCHEDULED', state_reason = null where id = $1`, [
        event.id,
      ]);
    },
  );

  test('is opened by the court that the event belongs to, and for a session of it', async () => {
    const { event } = await somebodyListed();
    const elsewhere = await office.somebody('COORDINATOR', 'semey-city-court');
    const input = { id: event.id, sessionId: event.sessions[1] };
    expect((await office.run(elsewhere, 'openCheckIn', input, 'address')).__typename).toBe('NotYoursError');
    const other = (await somebodyListed()).event;
    const wrong = { id: event.id, sessionId: other.sessions[1] };
    expect(await office.run(coordinator, 'openCheckIn', wrong, 'address')).toMatchObject({
      code: 'NOT_FOUND',
      path: ['sessionId'],
    });
  });
});

describe('whoever is there', () => {
  test.each([
    { who: (email: string) => email },
    { who: (email: string) => email.toUpperCase() },
    { who: () => 'Қуанышбек Әділет' },
    { who: () => 'әділет  қуанышбек' },
    { who: () => 'Куанышбек Адилет' },
  ])('is found by the e-mail address, or surname and given name: case $#', async ({ who }) => {
    const { event, code, email } = await somebodyListed();
    expect(await checkIn(code, who(email))).toMatchObject({ __typename: 'CheckedIn', before: false });
    const [row] = await listed(coordinator, event);
    expect(row?.attendances).toEqual([
      {
        sessionId: event.sessions[1],
        mark: 'FULL',
        source: 'QR',
        markedBy: null,
        markedAt: expect.any(String),
      },
    ]);
  });

  test.each([
    'Қуанышбек Ә',
    'Қуанышбек',
    'Қуанышбек Қуанышбек',
    '%%%',
    'Қуанышбек .*',
    'nobody@court.example',
  ])('is not found by %s', async (who) => {
    const { event, code } = await somebodyListed();
    expect(await checkIn(code, who)).toMatchObject(refused);
    expect((await listed(coordinator, event))[0]?.attendances).toEqual([]);
  });

  test('is told the same when not on this list, when several are meant, and when declined', async () => {
    const { code } = await somebodyListed();
    const elsewhere = await somebodyListed('Басқа Іс Шарада');
    const twins = await attended(office, coordinator, {
      persons: [await newPerson(office, 'Егіз Асан'), await newPerson(office, 'Егіз Асан Бекұлы')],
    });
    const declined = await somebodyListed('Бас Тартқан Адам');
    await office.sql(`update training_registration set state = 'DECLINED' where id = $1`, [
      declined.event.registrations[0],
    ]);
    const answers = [
      await checkIn(code, 'Басқа Іс Шарада'),
      await checkIn(code, elsewhere.email),
      await checkIn(await codeOf(twins), 'Егіз Асан'),
      await checkIn(declined.code, declined.email),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject(refused);
    // the one whose whole words are given more fully is meant alone
    expect(await checkIn(await codeOf(twins), 'Егіз Асан Бекұлы')).toMatchObject({ before: false });
  });

  test('a second time does no harm, and a mark of the coordinator stays', async () => {
    const { event, code, email } = await somebodyListed();
    await checkIn(code, email);
    const [once] = await listed(coordinator, event);
    expect(await checkIn(code, email)).toMatchObject({ __typename: 'CheckedIn', before: true });
    expect(await listed(coordinator, event)).toEqual([once]);
    await mark(office, coordinator, event, [[0, 1, 'PARTIAL', 'FULL']]);
    expect(await checkIn(code, email)).toMatchObject({ before: true });
    await mark(office, coordinator, event, [[0, 1, 'NO_SHOW', 'PARTIAL']]);
    expect(await checkIn(code, email)).toMatchObject(refused);
    const [row] = await listed(coordinator, event);
    expect(row?.attendances).toMatchObject([{ mark: 'NO_SHOW', source: 'COORDINATOR' }]);
  });

  test('counts at once where the event was said to be held already, and not beyond the heads counted', async () => {
    const people = [await newPerson(office, 'Бірінші Адам'), await newPerson(office, 'Екінші Адам')];
    const event = await attended(office, coordinator, { persons: people });
    const code = await codeOf(event);
    await office.sql('update training_session set head_count = 1 where id = $1', [event.sessions[1]]);
    const [{ version } = { version: 0 }] = await office.sql<{ version: number }>(
      'select version from training_event where id = $1',
      [event.id],
    );
    await office.run(coordinator, 'holdTrainingEvent', { id: event.id, version });
    expect(await checkIn(code, 'Бірінші Адам')).toMatchObject({ __typename: 'CheckedIn' });
    expect(await checkIn(code, 'Екінші Адам')).toMatchObject(refused);
    expect(
      await office.sql(
        `select sum(quantity)::int as sum, bool_and(recorded_by is null) as by_nobody from ledger_entry
          where record_id = $1 and measure = 'ATTENDANCES' and level = 'COURT'`,
        [event.id],
      ),
    ).toEqual([{ sum: 1, by_nobody: true }]);
  });

  test('sixty at once are all marked', async () => {
    const people: string[] = [];
    for (let at = 0; at < 60; at += 1)
      // oxlint-disable-next-line no-await-in-loop -- one connection
      people.push(await newPerson(office, `Көп Адам${at}`, `many-${at}@court.example`));
    const event = await attended(office, coordinator, { persons: people, state: 'SCHEDULED' });
    const code = await codeOf(event);
    const outcomes = await Promise.all(people.map((_, at) => checkIn(code, `many-${at}@court.example`)));
    expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(new Set(['CheckedIn']));
    const rows = await listed(coordinator, event);
    expect(rows.filter(({ attendances }) => attendances.length === 1)).toHaveLength(60);
  });
});

test('who tries out names is stopped, for this session only, and others who were found were never counted', async () => {
  const { code, email } = await somebodyListed();
  const other = await somebodyListed();
  for (let time = 0; time < 30; time += 1)
    // oxlint-disable-next-line no-await-in-loop -- one guess after the other
    expect(await checkIn(code, `Болмаған Адам${'а'.repeat(time)}`)).toMatchObject(refused);
  const stopped = await checkIn(code, email);
  expect(stopped).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
  expect(await checkIn(other.code, other.email)).toMatchObject({ __typename: 'CheckedIn' });
  await office.sql(`update public_attempt set tried_at = tried_at - interval '10 minutes'`);
  expect(await checkIn(code, email)).toMatchObject({ __typename: 'CheckedIn' });
  await checkIn(code, 'Тағы Біреу');
  // what counts no more is forgotten
  expect(await office.sql('select count(*)::int as count from public_attempt')).toEqual([{ count: 1 }]);
});

test.each(['', 'ab', 'x'.repeat(255), 'a\u0007bc'])('%j is no name', async (who) => {
  const { code } = await somebodyListed();
  expect((await checkIn(code, who)).__typename).toBe('InvalidInputError');
});
