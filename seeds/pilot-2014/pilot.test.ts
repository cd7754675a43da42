import { describe, expect, test } from 'vitest';

import { COURTS, PILOT_COURTS } from '../reference/courts.ts';
import { seedId } from '../kit/seed-id.ts';
import { buildPilot } from './pilot.ts';

const pilot = buildPilot();
const of2014 = (day: string) => day.startsWith('2014');
const regionOfCourt = new Map(COURTS.map((court) => [seedId(`court:${court.code}`), court.region]));
const codeOfCourt = new Map(COURTS.map((court) => [seedId(`court:${court.code}`), court.code]));

function total<Row>(rows: readonly Row[], quantity: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + quantity(row), 0);
}

function tally(keys: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, same]) => [key, same.length]));
}

describe('courts in the pilot', () => {
  test('are 39 and 20, together 59: 16 panels and 43 others', () => {
    expect(tally(pilot.participations.map((row) => String(row.wave)))).toEqual({ 1: 39, 2: 20 });
    expect(tally(PILOT_COURTS.map((court) => court.level))).toEqual({ APPELLATE: 16, DISTRICT: 43 });
    expect(new Set(pilot.participations.map((row) => row.courtId)).size).toBe(59);
  });

  test('joined from May on, the second wave later than the first', () => {
    const days = (wave: number) =>
      pilot.participations.filter((row) => row.wave === wave).map((row) => row.joinedOn);
    expect(new Set(days(1))).toEqual(new Set(['2014-05-01']));
    expect(days(2).every((day) => day > '2014-05-31' && day < '2015')).toBe(true);
  });

  test('of the memo are marked so, the rest as constructed', () => {
    expect(tally(pilot.participations.map((row) => row.provenance))).toEqual({ MEMO: 19, CONSTRUCTED: 40 });
  });
});

describe('cases', () => {
  const judicial = pilot.caseFigures.filter((row) => row.procedure === 'JUDICIAL_MEDIATION');
  const cases = (rows: typeof judicial) => total(rows, (row) => row.considered);

  test('with judicial mediation are 3,939, of them 123 on appeal, and none before a court joined', () => {
    expect(cases(judicial)).toBe(3939);
    expect(cases(judicial.filter((row) => row.instance === 'FIRST'))).toBe(3816);
    expect(cases(judicial.filter((row) => row.instance === 'APPELLATE'))).toBe(123);
    const joined = new Map(pilot.participations.map((row) => [row.courtId, row.joinedOn]));
    expect(judicial.filter((row) => row.month < (joined.get(row.courtId) ?? ''))).toEqual([]);
  });

  test('are 725, 710, 636 and 342 in four oblasts, and nowhere else more than 342', () => {
    const byRegion = Object.fromEntries(
      [...Map.groupBy(judicial, (row) => regionOfCourt.get(row.courtId) ?? '')].map(([region, rows]) => [
        region,
        cases(rows),
      ]),
    );
    expect(byRegion).toMatchObject({
      'east-kazakhstan-pre2022': 725,
      'south-kazakhstan': 710,
      'west-kazakhstan': 636,
      kostanay: 342,
    });
    const others = Object.values(byRegion)
      .toSorted((left, right) => right - left)
      .slice(4);
    expect(others.length).toBe(12);
    expect(Math.max(...others)).toBeLessThan(342);
    expect(total(others, (value) => value)).toBe(1526);
  });

  test('are 555, 369 and 215 in three courts, and in no other court of first instance more than 215', () => {
    const byCourt = [...Map.groupBy(judicial, (row) => codeOfCourt.get(row.courtId) ?? '')]
      .map(([court, rows]) => [court, cases(rows)] as const)
      .toSorted(([, left], [, right]) => right - left);
    expect(byCourt.slice(0, 3)).toEqual([
      ['oral-city-court-2', 555],
      ['semey-city-court', 369],
      ['shymkent-al-farabi-district-court', 215],
    ]);
    expect(byCourt[3]?.[1]).toBeLessThan(215);
  });

  test('with a mediator are 5,090 in 2014 and 1,276 in 2013', () => {
    const mediator = pilot.caseFigures.filter((row) => row.procedure === 'MEDIATOR');
    expect(cases(mediator.filter((row) => of2014(row.month)))).toBe(5090);
    expect(cases(mediator.filter((row) => row.month.startsWith('2013')))).toBe(1276);
  });

  test('of all kinds are within the range in which 0.8 % and 1.4 % both hold', () => {
    const civil = total(
      pilot.caseTotals.filter((row) => of2014(row.month)),
      (row) => row.considered,
    );
    expect(civil).toBeGreaterThanOrEqual(622_690);
    expect(civil).toBeLessThanOrEqual(668_814);
  });

  test('add up to the total of each court and month, and no month of a court is missing', () => {
    const key = (row: { courtId: string; month: string }) => `${row.courtId} ${row.month}`;
    const sums = Map.groupBy(pilot.caseFigures, key);
    expect(pilot.caseTotals.length).toBe(59 * 24);
    expect(
      pilot.caseTotals.filter((row) => cases([...(sums.get(key(row)) ?? [])]) !== row.considered),
    ).toEqual([]);
    expect(pilot.caseFigures.length).toBeLessThanOrEqual(14_000);
    expect(pilot.caseFigures.every((row) => row.considered >= 0)).toBe(true);
  });

  test('of two courts are missing at the end of the year: silence, not zero', () => {
    const reporting = new Set(judicial.filter((row) => row.month === '2014-12-01').map((row) => row.courtId));
    const silent = PILOT_COURTS.filter((court) => !reporting.has(seedId(`court:${court.code}`)));
    expect(silent.map((court) => court.code)).toEqual(['aral-district-court', 'zelenov-district-court-2']);
    expect(judicial.some((row) => row.considered === 0)).toBe(true);
  });
});

describe('press work', () => {
  const { publications, pressEvents, publicationCourts } = pilot.press;

  test('is 1,200 articles and 185 TV stories that count in 2014, with few others beside them', () => {
    const counted = publications.filter((row) => row.state === 'PUBLISHED' && of2014(row.publishedOn));
    const kinds = tally(counted.map((row) => row.kind));
    expect(kinds).toMatchObject({ ARTICLE: 1200, TV_STORY: 185 });
    expect(Object.keys(kinds).toSorted()).toEqual(['ARTICLE', 'RADIO_STORY', 'TV_STORY', 'WEB_PAGE']);
  });

  test('is 175 briefings and 55 press conferences that were held', () => {
    const held = pressEvents.filter((row) => row.state === 'HELD' || row.state === 'VERIFIED');
    expect(tally(held.map((row) => row.kind))).toEqual({ BRIEFING: 175, PRESS_CONFERENCE: 55 });
    expect(new Set(pressEvents.map((row) => row.state)).size).toBe(6);
  });

  test('has duplicates whose kept article has both courts, and retracted articles with a reason', () => {
    const duplicates = publications.filter((row) => row.state === 'DUPLICATE');
    expect(duplicates.length).toBeGreaterThan(0);
    for (const duplicate of duplicates) {
      const courtsOf = (id: string | null) => publicationCourts.filter((row) => row.publicationId === id);
      const [logging] = courtsOf(duplicate.id);
      expect(courtsOf(duplicate.duplicateOfId)).toContainEqual({
        publicationId: duplicate.duplicateOfId,
        courtId: logging?.courtId,
        viaDuplicateId: duplicate.id,
      });
    }
    const retracted = publications.filter((row) => row.state === 'RETRACTED');
    expect(retracted.length).toBeGreaterThan(0);
    expect(retracted.every((row) => row.retractionReason)).toBe(true);
  });

  test('was done together by several courts at times, in two languages often, and after press events', () => {
    const shared = [...Map.groupBy(publicationCourts, (row) => row.publicationId).values()].filter(
      (rows) => rows.length > 1,
    );
    expect(shared.length).toBeGreaterThanOrEqual(10);
    const works = [
      ...Map.groupBy(
        publications.filter((row) => row.workId),
        (row) => row.workId,
      ).values(),
    ];
    expect(works.every((rows) => new Set(rows.map((row) => row.language)).size === 2)).toBe(true);
    expect(works.length).toBe(260);
    expect(publications.filter((row) => row.pressEventId).length).toBeGreaterThan(50);
  });
});

test('every pilot court has one conciliation room in place at the end of 2014', () => {
  const rooms = pilot.assets.filter(
    (row) => row.kind === 'CONCILIATION_ROOM' && row.placedOn <= '2014-12-31' && !row.removedOn,
  );
  expect(rooms.length).toBe(59);
  expect(new Set(rooms.map((row) => row.courtId)).size).toBe(59);
});

describe('titles', () => {
  const titled = [...pilot.training.events, ...pilot.press.pressEvents, ...pilot.press.publications];

  test('are there in Kazakh and in Russian, with one colon at most', () => {
    for (const { title } of titled) {
      expect(title.kk).toMatch(/^[^:]+(: [^:]+)?$/);
      expect(title.ru).toMatch(/^[^:]+(: [^:]+)?$/);
    }
  });

  test('of 2013 do not speak of what the pilot brought', () => {
    const events = pilot.training.events
      .filter((event) => event.startsOn < '2014')
      .map((event) => event.title.kk);
    const publications = pilot.press.publications
      .filter((row) => row.publishedOn < '2014')
      .map((row) => row.title.kk);
    expect(events.length).toBeGreaterThan(0);
    expect(publications.length).toBeGreaterThan(0);
    expect([...events, ...publications].filter((title) => /пилот|сот медиациясы/i.test(title ?? ''))).toEqual(
      [],
    );
  });
});

test('building the data set again gives the same rows, and no two rows the same id', () => {
  expect(buildPilot()).toEqual(pilot);
  const tables = [
    pilot.persons,
    pilot.rooms,
    pilot.training.events,
    pilot.training.sessions,
    pilot.press.publications,
    pilot.press.pressEvents,
    pilot.assets,
    pilot.caseFigures,
    pilot.caseTotals,
  ];
  for (const rows of tables) expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
});
