import ical, { type VEvent } from 'node-ical';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice } from '../../kit/office.ts';
import { entries, fetched, newFeed, planned, session } from './desk.ts';

let office: Office;
let coordinator: Client;
beforeAll(async () => {
  // the feed looks back a year: it is read here as it was in the year of a change of zones
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-06-03T06:00:00Z') });
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
});
afterAll(async () => {
  vi.useRealTimers();
  await office.close();
});

const textOf = async (input: object = { what: 'MINE' }) =>
  (await fetched(office, (await newFeed(office, coordinator, input)).path)).text();

describe('two foreign readers see the instants that the API tells', () => {
  test.each([
    {
      now: '2024-06-03T06:00:00Z',
      zone: 'Asia/Almaty',
      days: ['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-04'],
    },
    {
      now: '2019-06-03T06:00:00Z',
      zone: 'Asia/Qyzylorda',
      days: ['2018-12-19', '2018-12-20', '2018-12-21', '2018-12-24'],
    },
    { now: '2024-06-03T06:00:00Z', zone: 'Europe/Berlin', days: ['2024-03-29', '2024-04-01', '2024-10-28'] },
  ])('on both sides of a change in $zone', async ({ now, zone, days }) => {
    vi.setSystemTime(now);
    const told = new Map<string, { start: string; end: string }>();
    for (const day of days)
      for (const [from, to] of [
        ['09:00', '11:30'],
        // in the night of the change this hour comes twice, or never
        ['23:15', '23:45'],
        ['02:15', '02:45'],
      ]) {
        const { sessions } = await planned(office, coordinator, day, {
          sessions: [true, false].map((earlier) => ({
            ...session(`${day}T${from}`, `${day}T${to}`, zone),
            startsEarlier: earlier,
            endsEarlier: earlier,
          })),
        });
        for (const { id, startInstant, endInstant } of sessions)
          told.set(`${id}@bitim`, { start: startInstant, end: endInstant });
      }
    const text = await textOf();
    const byIcalJs = entries(text);
    const byNodeIcal = Object.values(ical.sync.parseICS(text)).filter(
      (one): one is VEvent => one?.type === 'VEVENT',
    );
    expect(told.size).toBe(days.length * 6);
    for (const [uid, { start, end }] of told) {
      const one = byIcalJs.get(uid);
      expect([one?.startDate.toJSDate().toISOString(), one?.endDate.toJSDate().toISOString()], uid).toEqual([
        start,
        end,
      ]);
      const other = byNodeIcal.find((event) => event.uid === uid);
      expect([other?.start.toISOString(), other?.end?.toISOString()], uid).toEqual([start, end]);
    }
    vi.setSystemTime('2024-06-03T06:00:00Z');
  });

  test('the wall clock of the venue stands in the feed, but for the hour that comes twice', async () => {
    const { sessions } = await planned(office, coordinator, '2024-02-29', {
      endsOn: '2024-03-01',
      sessions: [
        { ...session('2024-02-29T23:30', '2024-03-01T00:30', 'Asia/Almaty'), startsEarlier: true },
        { ...session('2024-02-29T23:30', '2024-03-01T00:30', 'Asia/Almaty'), startsEarlier: false },
        session('2024-03-01T09:00', '2024-03-01T10:00', 'Asia/Almaty'),
      ],
    });
    const text = await textOf();
    const [first = '', second = '', once = ''] = sessions.map(({ id }) => text.split(`UID:${id}@bitim`)[1]);
    expect(first).toMatch(/DTSTART:20240229T173000Z\r\nDTEND;TZID=Asia\/Almaty:20240301T003000\r\n/);
    expect(second).toMatch(/DTSTART:20240229T183000Z\r\nDTEND;TZID=Asia\/Almaty:20240301T003000\r\n/);
    expect(once).toMatch(
      /DTSTART;TZID=Asia\/Almaty:20240301T090000\r\nDTEND;TZID=Asia\/Almaty:20240301T100000/,
    );
  });
});

describe('an entry of the feed', () => {
  test('says who holds the event, who teaches, where, and where more is', async () => {
    const [trainer] = await office.sql<{ id: string; full_name: string }>(
      'select id, full_name from person where trainer order by id limit 1',
    );
    const coHost = await office.idOf('court', 'semey-city-court');
    const lead = await office.idOf('court', 'west-kazakhstan-appellate-panel');
    const { id, version, sessions } = await planned(office, coordinator, '2024-07-01', {
      hostCourtIds: [lead, coHost],
      sessions: [
        session('2024-07-01T09:00', '2024-07-01T10:00', 'Asia/Oral', {
          place: 'Орал, 2-зал; 3-қабат',
          trainerIds: [trainer?.id],
        }),
        session('2024-07-01T11:00', '2024-07-01T12:00', 'Asia/Oral', { title: { ru: 'Практика' } }),
      ],
    });
    const told = entries(await textOf({ what: 'MINE', language: 'RU' }));
    const first = told.get(`${sessions[0]?.id}@bitim`);
    expect(first).toMatchObject({
      summary: 'Семинар по медиации',
      location: 'Орал, 2-зал; 3-қабат',
      sequence: version,
    });
    expect(first?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(first?.component.getFirstPropertyValue('url')).toBe(`${office.app.url}/training/${id}`);
    expect(first?.description.split('\n')).toEqual([
      expect.stringMatching(/^Суд-организатор: \S/),
      expect.stringMatching(/^Соорганизаторы: \S/),
      `Тренеры: ${trainer?.full_name}`,
    ]);
    expect(told.get(`${sessions[1]?.id}@bitim`)?.summary).toBe('Семинар по медиации · Практика');
    // in a language that has no title of its own, the one that there is
    const english = entries(await textOf({ what: 'MINE', language: 'EN' }));
    expect(english.get(`${sessions[0]?.id}@bitim`)?.summary).toBe('Семинар');

    const ofTrainer = entries(await textOf({ what: 'TRAINER', personId: trainer?.id }));
    expect(ofTrainer.has(`${sessions[0]?.id}@bitim`)).toBe(true);
    expect(ofTrainer.has(`${sessions[1]?.id}@bitim`)).toBe(false);
    const ofCourt = entries(await textOf({ what: 'COURT', courtId: coHost }));
    expect(ofCourt.has(`${sessions[1]?.id}@bitim`)).toBe(true);
  });

  test('without sessions stands for whole days', async () => {
    const { id } = await planned(office, coordinator, '2024-02-28', { endsOn: '2024-02-29' });
    const entry = entries(await textOf()).get(`${id}@bitim`);
    expect([entry?.startDate.toString(), entry?.endDate.toString()]).toEqual(['2024-02-28', '2024-03-01']);
  });

  test('stays when it is cancelled or put off, and is told anew', async () => {
    const { id, version } = await planned(office, coordinator, '2024-08-01');
    const later = await planned(office, coordinator, '2024-08-02');
    const cancelled = await office.run(coordinator, 'cancelTrainingEvent', {
      id,
      version,
      reason: 'Ауа райы',
    });
    await office.run(coordinator, 'postponeTrainingEvent', {
      id: later.id,
      version: later.version,
      reason: 'Жөндеу',
    });
    const told = entries(await textOf());
    const entry = told.get(`${id}@bitim`);
    expect(entry?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(entry?.sequence).toBe(cancelled.version);
    expect(cancelled.version).toBeGreaterThan(version);
    expect(told.get(`${later.id}@bitim`)?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  test('cannot be made out of a title, and no line is longer than 75 octets', async () => {
    const evil = 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil@bitim\r\nSUMMARY:\\n;,B';
    const { id } = await planned(office, coordinator, '2024-09-02', {
      title: { en: `${evil} ${'ұ'.repeat(200)}` },
    });
    // what the API would not take may still stand in a table
    await office.sql(`update training_event set title = $2 where id = $1`, [
      id,
      JSON.stringify({ en: evil + 'ұ'.repeat(200) }),
    ]);
    const text = await textOf({ what: 'MINE', language: 'EN' });
    const told = entries(text);
    expect(told.has('evil@bitim')).toBe(false);
    expect(told.get(`${id}@bitim`)?.summary).toBe((evil + 'ұ'.repeat(200)).replaceAll('\r\n', '\n'));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('is no older than a year, and as far ahead as anybody plans', async () => {
    const old = await planned(office, coordinator, '2023-06-02');
    const edge = await planned(office, coordinator, '2023-06-03');
    const far = await planned(office, coordinator, '2039-06-03');
    const told = entries(await textOf());
    expect([old, edge, far].map(({ id }) => told.has(`${id}@bitim`))).toEqual([false, true, true]);
  });
});
