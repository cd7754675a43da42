import { apportion } from '../kit/apportion.ts';
import type { Localized } from '../kit/localized.ts';
import { randomFor, required, type Random } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import { addDays, workingDays } from '../kit/working-days.ts';
import { courtNamed, PILOT_COURTS, type CourtSeed } from '../reference/courts.ts';
import { PILOT_PROGRAMME } from '../reference/programme.ts';
import { joinedOn } from './participations.ts';
import { occasion } from './press-titles.ts';
import { placeOf } from './training-sessions.ts';

/**
 * Printed in the memo. Its two Kazakh words both mean a press conference; the first is read as briefing, because the
 * pair makes sense only so.
 */
const HELD = { BRIEFING: 175, PRESS_CONFERENCE: 55 } as const;
const NOT_HELD = [
  'CANCELLED',
  'CANCELLED',
  'CANCELLED',
  'POSTPONED',
  'POSTPONED',
  'SCHEDULED',
  'SCHEDULED',
  'DRAFT',
];
const SHARED = [
  ['west-kazakhstan-appellate-panel', 'oral-city-court-2'],
  ['east-kazakhstan-appellate-panel', 'semey-city-court'],
  ['astana-city-appellate-panel', 'akmola-appellate-panel'],
  ['almaty-city-appellate-panel', 'almaty-oblast-appellate-panel'],
] as const;
const HOURS = [
  ['10:00', '10:40'],
  ['11:00', '11:45'],
  ['12:00', '12:40'],
  ['15:00', '16:00'],
] as const;

export interface PressEventRow {
  readonly id: string;
  readonly title: Localized;
  readonly kind: string;
  readonly state: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly place: string;
  readonly programmeId: string | null;
  readonly stateReason: string | null;
  readonly postponedTo: string | null;
  readonly provenance: 'CONSTRUCTED';
  readonly version: 1;
}

export interface PlannedPressEvent {
  readonly row: PressEventRow;
  readonly hosts: readonly CourtSeed[];
}

export function buildPressEvents(): PlannedPressEvent[] {
  const random = randomFor('press events');
  const weights = PILOT_COURTS.map((court) => (court.level === 'APPELLATE' ? 8 : court.wave === 1 ? 3 : 1));
  const held = Object.entries(HELD).flatMap(([kind, number]) =>
    apportion(number, weights).flatMap((share, index) =>
      Array.from({ length: share }, () => ({ kind, lead: required(PILOT_COURTS[index]) })),
    ),
  );
  const withState = [
    ...held.map((event) => ({ ...event, state: random.chance(0.6) ? 'VERIFIED' : 'HELD' })),
    ...NOT_HELD.map((state) => ({
      kind: random.pick(Object.keys(HELD)),
      lead: random.pick(PILOT_COURTS),
      state,
    })),
  ];
  const shared = new Map(SHARED.map(([lead, other]) => [lead as string, courtNamed(other)]));
  return withState.map(({ kind, lead, state }, index) => {
    const other = shared.get(lead.code);
    shared.delete(lead.code);
    const hosts = other ? [lead, other] : [lead];
    return { row: pressEvent(`press-event:${index + 1}`, kind, state, hosts, random), hosts };
  });
}

export function buildPressEventHosts(events: readonly PlannedPressEvent[]) {
  return events.flatMap(({ row, hosts }) =>
    hosts.map((court, index) => ({
      eventId: row.id,
      courtId: seedId(`court:${court.code}`),
      lead: index === 0,
    })),
  );
}

function pressEvent(
  slug: string,
  kind: string,
  state: string,
  hosts: readonly CourtSeed[],
  random: Random,
): PressEventRow {
  const lead = required(hosts[0]);
  const first = hosts.map(joinedOn).toSorted().at(-1) ?? '';
  const day = random.pick(workingDays(addDays(first, 4), '2014-12-26'));
  const [from, to] = random.pick(HOURS);
  return {
    id: seedId(slug),
    title: occasion(random, lead),
    kind,
    state,
    startsAt: `${day}T${from}:00`,
    endsAt: `${day}T${to}:00`,
    timeZone: lead.timeZone,
    place: placeOf(lead),
    programmeId: PILOT_PROGRAMME.id,
    stateReason: state === 'CANCELLED' || state === 'POSTPONED' ? 'Сөйлеуші іссапарда' : null,
    postponedTo: state === 'POSTPONED' ? random.pick(workingDays(addDays(day, 7), addDays(day, 24))) : null,
    provenance: 'CONSTRUCTED',
    version: 1,
  };
}
