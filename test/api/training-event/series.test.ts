import { sync as foreign, type VEvent } from 'node-ical';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../kit/office.ts';
import { type ClashScene, codes, openClashScene, saved, session } from './clash-scene.ts';

let scene: ClashScene;
beforeAll(async () => {
  scene = await openClashScene();
});
afterAll(() => scene.office.close());

const ASKED = `id version state seriesOn series { id rule movedBy summary
  occurrences { eventId state startsOn endsOn seriesOn title { kk } } }
  sessions { startsAt endsAt startInstant timeZone headCount room { id } trainers { id } }`;

interface Series {
  readonly id: string;
  readonly rule: string;
  readonly movedBy: number;
  readonly summary: string;
  readonly occurrences: readonly {
    readonly eventId: string;
    readonly state: string;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly seriesOn: string;
  }[];
}

const seriesOf = (outcome: Outcome): Series => outcome['series'] as Series;
const days = (outcome: Outcome): string[] => seriesOf(outcome).occurrences.map(({ startsOn }) => startsOn);
const repeat = ({ id, version }: Outcome, rule: string, more: object = {}, client = scene.west) =>
  scene.office.run(client, 'repeatTrainingEvent', { id, version, rule, ...more }, ASKED);
const eventWith = async (id: string): Promise<Outcome> => {
  const { data } = await scene.west.gql<{ trainingEvent: Outcome }>(
    `query ($id: ID!) { trainingEvent(id: $id) { ${ASKED} } }`,
    { id },
  );
  return data.trainingEvent;
};
const count = async (): Promise<number> =>
  (await scene.office.sql<{ n: number }>('select count(*)::int as n from training_event'))[0]?.n ?? 0;

describe('an event that is repeated', () => {
  test('becomes a series of records, each with its own sessions at the same wall clock on both sides of a zone change', async () => {
    const { hall, trainers, create } = scene;
    const [trainer = ''] = trainers;
    const event = saved(
      await create([
        session({
          day: '2024-02-16',
          from: '09:00',
          timeZone: 'Asia/Almaty',
          roomId: hall,
          trainerIds: [trainer],
          headCount: 25,
        }),
      ]),
    );
    const repeated = await repeat(event, 'FREQ=WEEKLY;COUNT=4');
    expect(repeated).toMatchObject({ id: event.id, version: event.version + 1, seriesOn: '2024-02-16' });
    expect(seriesOf(repeated)).toMatchObject({
      rule: 'FREQ=WEEKLY;BYDAY=FR;COUNT=4',
      movedBy: 0,
      summary: 'Every week: Friday, 4 times',
    });
    expect(days(repeated)).toEqual(['2024-02-16', '2024-02-23', '2024-03-01', '2024-03-08']);
    const [before, after] = await Promise.all(
      seriesOf(repeated)
        .occurrences.slice(1, 3)
        .map(({ eventId }) => eventWith(eventId)),
    );
    expect(before?.['sessions']).toEqual([
      expect.objectContaining({
        startsAt: '2024-02-23T09:00',
        startInstant: '2024-02-23T03:00:00.000Z',
        headCount: null,
        room: { id: hall },
        trainers: [{ id: trainer }],
      }),
    ]);
    expect(after?.['sessions']).toEqual([
      expect.objectContaining({ startsAt: '2024-03-01T09:00', startInstant: '2024-03-01T04:00:00.000Z' }),
    ]);
  });

  test('leaves out the days that are not wanted, and goes up to the last one', async () => {
    const event = saved(await scene.create([session({ day: '2025-01-14' }), session({ day: '2025-01-15' })]));
    const repeated = await repeat(event, 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20250513', {
      exceptOn: ['2025-03-11'],
    });
    expect(days(repeated)).toEqual(['2025-01-14', '2025-02-11', '2025-04-08', '2025-05-13']);
    expect(seriesOf(repeated).occurrences.map(({ endsOn }) => endsOn)).toContain('2025-02-12');
  });

  test('is planned for its other days, though it was held itself: each counts once somebody says it was held', async () => {
    const counted = async () =>
      (await scene.office.sql<{ n: number }>('select count(*)::int as n from ledger_entry'))[0]?.n;
    const event = saved(await scene.create([session({ day: '2024-04-02' })], { state: 'HELD' }));
    const before = await counted();
    const repeated = await repeat(event, 'FREQ=WEEKLY;COUNT=3');
    expect(seriesOf(repeated).occurrences.map(({ state }) => state)).toEqual([
      'HELD',
      'SCHEDULED',
      'SCHEDULED',
    ]);
    expect(await counted()).toBe(before);
  });

  test.each([
    { because: 'it is not understood', rule: 'every Tuesday', code: 'RULE_FORMAT' },
    { because: 'it has no end', rule: 'FREQ=WEEKLY', code: 'RULE_FORMAT' },
    {
      because: 'it makes more than 200',
      rule: 'FREQ=DAILY;INTERVAL=2;COUNT=201',
      code: 'TOO_MANY_OCCURRENCES',
    },
    {
      because: 'the next would begin before the first ends',
      rule: 'FREQ=DAILY;COUNT=3',
      code: 'OCCURRENCES_OVERLAP',
    },
    { because: 'it gives no other day', rule: 'FREQ=WEEKLY;UNTIL=20250101', code: 'NO_OCCURRENCES' },
  ])('is refused by a rule when $because', async ({ rule, code }) => {
    const event = saved(await scene.create([session({ day: '2025-02-04' }), session({ day: '2025-02-05' })]));
    const before = await count();
    expect(codes(await repeat(event, rule))).toEqual([`${code} rule`]);
    expect(await count()).toBe(before);
  });

  test('is refused as a whole where a room is taken or a trainer busy on one day, which is named', async () => {
    const { hall, trainers, create } = scene;
    const [trainer = ''] = trainers;
    saved(await create([session({ day: '2025-03-18', roomId: hall })]));
    const event = saved(await create([session({ day: '2025-03-04', roomId: hall })]));
    const before = await count();
    const refused = await repeat(event, 'FREQ=WEEKLY;COUNT=4');
    expect(codes(refused)).toEqual(['ROOM_TAKEN rule']);
    expect(refused.issues[0]?.message).toMatch(/^18\.03\.2025: /);
    expect(await count()).toBe(before);
    expect(days(await repeat(event, 'FREQ=WEEKLY;COUNT=4', { exceptOn: ['2025-03-18'] }))).toHaveLength(3);

    saved(await create([session({ day: '2025-03-27', trainerIds: [trainer] })]));
    const taught = saved(await create([session({ day: '2025-03-20', trainerIds: [trainer] })]));
    expect(codes(await repeat(taught, 'FREQ=WEEKLY;COUNT=3'))).toEqual(['TRAINER_BUSY rule']);
    const said = await repeat(taught, 'FREQ=WEEKLY;COUNT=3', { clashComment: 'Ол түстен кейін босайды.' });
    expect(days(said)).toHaveLength(3);
    const comments = await scene.office.sql<{ clash_comment: string | null }>(
      'select clash_comment from training_event where series_id = $1 order by starts_on',
      [seriesOf(said).id],
    );
    expect(comments.map((row) => row.clash_comment)).toEqual([null, 'Ол түстен кейін босайды.', null]);
  });

  test('is not repeated twice, by a stale form, from another court, nor once it is cancelled', async () => {
    const event = saved(await scene.create([session({ day: '2025-05-06' })]));
    expect(await repeat(event, 'FREQ=WEEKLY;COUNT=2', {}, scene.east)).toMatchObject({ code: 'NOT_YOURS' });
    const repeated = saved(await repeat(event, 'FREQ=WEEKLY;COUNT=2'));
    expect(await repeat(event, 'FREQ=WEEKLY;COUNT=2')).toMatchObject({ code: 'CONFLICT' });
    expect(codes(await repeat(repeated, 'FREQ=WEEKLY;COUNT=2'))).toEqual(['IN_SERIES id']);
    const other = saved(await scene.create([session({ day: '2025-05-07' })]));
    const { version } = saved(
      await scene.run('cancelTrainingEvent', { ...versioned(other), reason: 'Болмайды' }),
    );
    expect(await repeat({ ...other, version }, 'FREQ=WEEKLY;COUNT=2')).toMatchObject({
      code: 'ILLEGAL_STATE',
    });
  });

  test('shows its drafts within the scope only', async () => {
    const event = saved(await scene.create([session({ day: '2025-05-13' })], { state: 'DRAFT' }));
    const repeated = await repeat(event, 'FREQ=WEEKLY;COUNT=3');
    expect(seriesOf(repeated).occurrences.map(({ state }) => state)).toEqual(['DRAFT', 'DRAFT', 'DRAFT']);
    const last = seriesOf(repeated).occurrences.at(-1)?.eventId;
    await scene.office.sql(`update training_event set state = 'SCHEDULED' where id = $1`, [last]);
    const { data } = await scene.east.gql<{ trainingEvent: { series: Series } }>(
      'query ($id: ID!) { trainingEvent(id: $id) { series { occurrences { eventId } } } }',
      { id: last },
    );
    expect(data.trainingEvent.series.occurrences).toEqual([{ eventId: last }]);
  });

  test('leaves no series behind when the last of its events is deleted', async () => {
    const event = saved(await scene.create([session({ day: '2025-05-20' })]));
    const { id, occurrences } = seriesOf(await repeat(event, 'FREQ=WEEKLY;COUNT=2'));
    const left = () => scene.office.sql('select from training_series where id = $1', [id]);
    for (const { eventId } of occurrences) {
      expect(await left()).toHaveLength(1);
      const { version } = await eventWith(eventId);
      await scene.run('deleteTrainingEvent', { id: eventId, version });
    }
    expect(await left()).toHaveLength(0);
  });
});

const versioned = ({ id, version }: Outcome) => ({ id, version });

/** The days that another reader of iCalendar finds by the same rule. */
function foreignDays(startsOn: string, rule: string): string[] {
  const lines = [
    'UID:1',
    'DTSTAMP:20240101T000000Z',
    `DTSTART;VALUE=DATE:${startsOn.replaceAll('-', '')}`,
    `RRULE:${rule}`,
  ];
  const text = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  const read = Object.values(foreign.parseICS(text.join('\r\n'))).find(
    (one): one is VEvent => one?.type === 'VEVENT',
  );
  const found = read?.rrule?.between(new Date('2000-01-01'), new Date('2099-01-01'), true) ?? [];
  return found.map((day) => day.toISOString().slice(0, 10));
}

describe('a rule that is thought about', () => {
  interface Preview {
    readonly summary: string | null;
    readonly wrong: string | null;
    readonly days: readonly object[];
  }
  const preview = async (eventId: string, rule: string, client = scene.west): Promise<Preview | null> => {
    const { data, errors } = await client.gql<{ trainingSeriesPreview: Preview | null }>(
      `query ($input: TrainingSeriesPreviewInput!) { trainingSeriesPreview(input: $input) { summary wrong
        days { on endsOn weekend publicHoliday clashes { sessionIndex kind event { id } } } } }`,
      { input: { eventId, rule } },
      'en',
    );
    expect(errors).toBeUndefined();
    return data.trainingSeriesPreview;
  };

  test('shows its days, those that nobody works on, and what is in the way', async () => {
    const { hall, create } = scene;
    const taken = saved(await create([session({ day: '2026-03-15', roomId: hall })]));
    const event = saved(
      await create([
        session({ day: '2026-03-01' }),
        session({ day: '2026-03-01', from: '10:00', roomId: hall }),
      ]),
    );
    expect(await preview(event.id, 'FREQ=WEEKLY;COUNT=4')).toEqual({
      summary: 'Every week: Sunday, 4 times',
      wrong: null,
      days: [
        { on: '2026-03-01', endsOn: '2026-03-01', weekend: true, publicHoliday: null, clashes: [] },
        {
          on: '2026-03-08',
          endsOn: '2026-03-08',
          weekend: true,
          publicHoliday: "International Women's Day",
          clashes: [],
        },
        {
          on: '2026-03-15',
          endsOn: '2026-03-15',
          weekend: true,
          publicHoliday: null,
          clashes: [{ sessionIndex: 1, kind: 'ROOM', event: { id: taken.id } }],
        },
        { on: '2026-03-22', endsOn: '2026-03-22', weekend: true, publicHoliday: 'Nauryz', clashes: [] },
      ],
    });
  });

  test.each([
    'FREQ=WEEKLY;COUNT=30',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20241231',
    'FREQ=MONTHLY;BYDAY=2TU;COUNT=24',
    'FREQ=MONTHLY;BYDAY=2TU,-1FR;COUNT=24',
    'FREQ=MONTHLY;BYMONTHDAY=9,-1;UNTIL=20251231',
    'FREQ=MONTHLY;INTERVAL=3;COUNT=8',
    'FREQ=DAILY;INTERVAL=10;BYDAY=MO,TU,WE,TH,FR;COUNT=40',
  ])('%s gives the days that another reader finds', async (rule) => {
    const event = saved(await scene.create([session({ day: '2024-01-09' })], { state: 'DRAFT' }));
    const found = await preview(event.id, rule);
    const expected = foreignDays('2024-01-09', rule);
    expect(expected.length).toBeGreaterThan(7);
    expect(found?.days.map((day) => (day as { on: string }).on)).toEqual(expected);
  });

  test('says what is wrong with it', async () => {
    const event = saved(await scene.create([session({ day: '2025-06-03' })]));
    expect(await preview(event.id, 'FREQ=WEEKLY')).toEqual({
      summary: null,
      wrong: expect.stringContaining('The rule is not understood'),
      days: [],
    });
    expect(await preview(event.id, 'FREQ=DAILY;COUNT=500')).toMatchObject({
      days: [],
      summary: 'Every day, 500 times',
    });
    expect(await preview('00000000-0000-4000-8000-000000000000', 'FREQ=DAILY;COUNT=5')).toBeNull();
  });

  test('is none of an event that cannot be seen', async () => {
    const event = saved(await scene.create([session({ day: '2025-06-04' })], { state: 'DRAFT' }));
    expect(await preview(event.id, 'FREQ=DAILY;COUNT=5', scene.east)).toBeNull();
  });
});
