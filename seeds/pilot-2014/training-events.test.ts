import { describe, expect, test } from 'vitest';

import { seedId } from '../kit/seed-id.ts';
import { isWorkingDay } from '../kit/working-days.ts';
import { COURTS } from '../reference/courts.ts';
import { PILOT_PROGRAMME } from '../reference/programme.ts';
import { buildPilot } from './pilot.ts';

const { persons, training } = buildPilot();
const { events, hosts, sessions, trainers, registrations, attendances } = training;
const courtById = new Map(COURTS.map((court) => [seedId(`court:${court.code}`), court]));
const hostsOf = Map.groupBy(hosts, (host) => host.eventId);
const sessionsOf = Map.groupBy(sessions, (session) => session.eventId);
const isHeld = (state: string) => state === 'HELD' || state === 'VERIFIED';
const counted = events.filter(
  (event) => isHeld(event.state) && event.partnerProjectId === null && event.startsOn.startsWith('2014'),
);
const count = <Row>(rows: readonly Row[], holds: (row: Row) => boolean) => rows.filter(holds).length;

describe('training events that count in 2014', () => {
  test('are 285, all of the pilot', () => {
    expect(counted.length).toBe(285);
    expect(counted.every((event) => event.programmeId === PILOT_PROGRAMME.id)).toBe(true);
    expect(counted.every((event) => event.startsOn >= '2014-05-01')).toBe(true);
  });

  test.each([
    ['SEMINAR', 111],
    ['ROUND_TABLE', 156],
    ['TRAINING', 9],
    ['LECTURE', 7],
    ['CONFERENCE', 2],
    ['SEMINAR_TRAINING', 0],
  ])('of kind %s are %d', (kind, number) => {
    expect(count(counted, (event) => event.kind === kind)).toBe(number);
  });

  test('are 301 by court: 285 and 16 for those that courts share', () => {
    const numbers = counted.map((event) => hostsOf.get(event.id)?.length ?? 0);
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(301);
    expect([1, 2, 3].map((number) => count(numbers, (each) => each === number))).toEqual([270, 14, 1]);
  });

  test('are shared within a region and across regions, by panels and by other courts', () => {
    const shared = counted.map((event) => hostsOf.get(event.id) ?? []).filter((rows) => rows.length > 1);
    const regions = shared.map((rows) => new Set(rows.map((row) => courtById.get(row.courtId)?.region)).size);
    expect(count(regions, (number) => number === 1)).toBeGreaterThan(2);
    expect(count(regions, (number) => number > 1)).toBeGreaterThan(2);
    const cohosts = shared
      .flat()
      .filter((row) => !row.lead)
      .map((row) => courtById.get(row.courtId)?.level);
    expect(new Set(cohosts)).toEqual(new Set(['APPELLATE', 'DISTRICT']));
  });

  test('took place in each of the 16 oblast-level units', () => {
    const regions = new Set(
      counted
        .flatMap((event) => hostsOf.get(event.id) ?? [])
        .map((row) => courtById.get(row.courtId)?.region),
    );
    expect(regions.size).toBe(16);
  });
});

test('the six partner sessions are the memo’s: a round table in Almaty in June, five seminar-trainings elsewhere', () => {
  const partner = events.filter((event) => event.partnerProjectId !== null);
  const described = partner.map((event) => [
    courtById.get(hostsOf.get(event.id)?.[0]?.courtId ?? '')?.region,
    event.kind,
  ]);
  expect(Object.fromEntries(described)).toEqual({
    'almaty-city': 'ROUND_TABLE',
    mangystau: 'SEMINAR_TRAINING',
    akmola: 'SEMINAR_TRAINING',
    pavlodar: 'SEMINAR_TRAINING',
    'north-kazakhstan': 'SEMINAR_TRAINING',
    'east-kazakhstan-pre2022': 'SEMINAR_TRAINING',
  });
  expect(partner.find((event) => event.kind === 'ROUND_TABLE')?.startsOn).toMatch(/^2014-06/);
  expect(partner.every((event) => event.state === 'HELD' && event.provenance === 'MEMO')).toBe(true);
  const mediators = new Set(
    persons.filter((person) => person.occupation === 'PROFESSIONAL_MEDIATOR').map((person) => person.id),
  );
  for (const event of partner) {
    expect(registrations.some((row) => row.eventId === event.id && mediators.has(row.personId))).toBe(true);
  }
});

test('the rest is constructed, and says so', () => {
  expect(count(events, (event) => event.provenance === 'MEMO')).toBe(6);
  expect(persons.every((person) => person.provenance === 'CONSTRUCTED')).toBe(true);
});

test('events that must not count are there too: cancelled with a reason, postponed to a later day, planned, drafts', () => {
  const inState = (state: string) => events.filter((event) => event.state === state);
  for (const state of ['CANCELLED', 'POSTPONED', 'SCHEDULED', 'DRAFT'])
    expect(inState(state).length).toBeGreaterThan(4);
  expect(inState('CANCELLED').every((event) => event.stateReason)).toBe(true);
  expect(inState('POSTPONED').every((event) => event.postponedTo && event.postponedTo > event.startsOn)).toBe(
    true,
  );
  expect(inState('SCHEDULED').some((event) => event.startsOn < '2015')).toBe(true);
});

describe('sessions', () => {
  test('are on working days, from the first day of the event to its last', () => {
    for (const event of events) {
      const days = (sessionsOf.get(event.id) ?? []).map((session) => session.startsAt.slice(0, 10));
      expect(days.filter((day) => !isWorkingDay(day))).toEqual([]);
      expect([days[0], days.at(-1)]).toEqual([event.startsOn, event.endsOn]);
    }
  });

  test('have the wall-clock time and the zone of the lead court', () => {
    for (const session of sessions) {
      const lead = hostsOf.get(session.eventId)?.find((host) => host.lead);
      expect(session.timeZone).toBe(courtById.get(lead?.courtId ?? '')?.timeZone);
      expect(session.startsAt).toMatch(/^201[345]-\d\d-\d\dT(09|1\d):\d\d:00$/);
      expect(session.endsAt > session.startsAt).toBe(true);
    }
    expect(new Set(sessions.map((session) => session.timeZone)).size).toBeGreaterThan(4);
  });

  test('have no trainer in two places on one day', () => {
    const eventAndDay = new Map(
      sessions.map((session) => [session.id, [session.eventId, session.startsAt.slice(0, 10)] as const]),
    );
    const places = Map.groupBy(trainers, (row) => `${row.personId} ${eventAndDay.get(row.sessionId)?.[1]}`);
    const double = [...places.values()].filter(
      (rows) => new Set(rows.map((row) => eventAndDay.get(row.sessionId)?.[0])).size > 1,
    );
    expect(double).toEqual([]);
    expect(trainers.length).toBeGreaterThan(300);
  });

  test('of held events have a head count or names, never both; of others neither', () => {
    const named = new Set(attendances.map((row) => row.sessionId));
    const state = new Map(events.map((event) => [event.id, event.state]));
    for (const session of sessions) {
      const ways = Number(session.headCount !== null) + Number(named.has(session.id));
      expect(ways).toBe(isHeld(state.get(session.eventId) ?? '') ? 1 : 0);
    }
  });
});

test('attendance by name has every mark, and belongs to those who registered', () => {
  const state = new Map(registrations.map((row) => [row.id, row.state]));
  expect(new Set(attendances.map((row) => row.mark))).toEqual(
    new Set(['FULL', 'PARTIAL', 'EXCUSED', 'NO_SHOW']),
  );
  expect(attendances.every((row) => state.get(row.registrationId) === 'REGISTERED')).toBe(true);
  expect(new Set(registrations.map((row) => `${row.eventId} ${row.personId}`)).size).toBe(
    registrations.length,
  );
});
