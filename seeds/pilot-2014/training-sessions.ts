import type { Localized } from '../kit/localized.ts';
import { required, type Random } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import { addDays, workingDayFrom } from '../kit/working-days.ts';
import { panelOf, type CourtSeed } from '../reference/courts.ts';
import type { EventSketch } from './event-sketch.ts';

export interface SessionRow {
  readonly id: string;
  readonly eventId: string;
  readonly title: Localized | null;
  /** Wall-clock time of the venue. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly place: string | null;
  /** One of our own rooms; null elsewhere. */
  readonly roomId: string | null;
  readonly onlineUrl: string | null;
  readonly deliveryMode: 'IN_PERSON' | 'ONLINE' | 'HYBRID';
  readonly headCount: number | null;
}

interface Slot {
  /** Working days after the event's first. */
  readonly later: number;
  readonly from: string;
  readonly to: string;
  readonly title?: Localized;
}

const THEORY = { kk: 'Теориялық бөлім', ru: 'Теоретическая часть', en: 'Theory' };
const PRACTICE = { kk: 'Тәжірибелік бөлім', ru: 'Практическая часть', en: 'Practice' };
const PLENARY = { kk: 'Жалпы отырыс', ru: 'Пленарное заседание', en: 'Plenary' };
const SECTIONS = { kk: 'Секциялардың жұмысы', ru: 'Работа секций', en: 'Sections' };
const DAY_1 = { kk: 'Бірінші күн', ru: 'Первый день', en: 'First day' };
const DAY_2 = { kk: 'Екінші күн', ru: 'Второй день', en: 'Second day' };

const TWO_DAYS: readonly Slot[] = [
  { later: 0, from: '09:30', to: '17:00', title: DAY_1 },
  { later: 1, from: '09:30', to: '13:00', title: DAY_2 },
];
const HALF_DAYS: readonly (readonly Slot[])[] = [
  [{ later: 0, from: '10:00', to: '13:00' }],
  [{ later: 0, from: '09:30', to: '12:30' }],
  [{ later: 0, from: '14:30', to: '17:30' }],
];
/** The usual hours of each kind of event. */
const SLOTS: Readonly<Record<string, readonly (readonly Slot[])[]>> = {
  SEMINAR: [
    ...HALF_DAYS,
    ...HALF_DAYS,
    [
      { later: 0, from: '10:00', to: '12:30', title: THEORY },
      { later: 0, from: '14:00', to: '16:30', title: PRACTICE },
    ],
  ],
  ROUND_TABLE: [[{ later: 0, from: '11:00', to: '13:00' }], [{ later: 0, from: '15:00', to: '17:00' }]],
  TRAINING: [TWO_DAYS],
  SEMINAR_TRAINING: [TWO_DAYS],
  LECTURE: [[{ later: 0, from: '14:30', to: '16:00' }], [{ later: 0, from: '10:00', to: '11:30' }]],
  CONFERENCE: [
    [
      { later: 0, from: '10:00', to: '13:00', title: PLENARY },
      { later: 0, from: '14:30', to: '17:30', title: SECTIONS },
    ],
  ],
};

/** Sessions in the lead court's zone; head counts only where the event was held. */
export function planSessions(eventId: string, sketch: EventSketch, random: Random): SessionRow[] {
  const lead = required(sketch.hosts[0]);
  const deliveryMode = random.weighted([
    ['IN_PERSON', 90],
    ['HYBRID', 7],
    ['ONLINE', 3],
  ] as const);
  const heads = random.between(12, 44);
  return random.pick(required(SLOTS[sketch.kind])).map((slot, index) => {
    const day = nextWorkingDays(sketch.day, slot.later);
    return {
      id: seedId(`training-session:${sketch.slug}:${index + 1}`),
      eventId,
      title: slot.title ?? null,
      startsAt: `${day}T${slot.from}:00`,
      endsAt: `${day}T${slot.to}:00`,
      timeZone: lead.timeZone,
      place: deliveryMode === 'ONLINE' ? null : placeOf(lead),
      roomId: null,
      onlineUrl: deliveryMode === 'IN_PERSON' ? null : `https://video.bitim.example/${sketch.slug}`,
      deliveryMode,
      headCount: isHeld(sketch.state) ? Math.max(6, heads - index * random.between(0, 4)) : null,
    };
  });
}

export function isHeld(state: string): boolean {
  return state === 'HELD' || state === 'VERIFIED';
}

/** A panel's events take place at the oblast court's training centre. */
export function placeOf(court: CourtSeed): string {
  const centre = panelOf(court.region).name.kk.replace(/азаматтық және .*$/, 'оқу орталығы');
  return court.level === 'APPELLATE' ? `${centre}, ${court.seat.kk}` : `${court.name.kk}, мәжіліс залы`;
}

function nextWorkingDays(day: string, count: number): string {
  return count === 0 ? day : nextWorkingDays(workingDayFrom(addDays(day, 1)), count - 1);
}
