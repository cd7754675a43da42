import type { Localized } from '../kit/localized.ts';
import { randomFor, type Random } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import { PILOT_PROGRAMME } from '../reference/programme.ts';
import type { EventSketch } from './event-sketch.ts';
import type { RoomBook } from './rooms.ts';
import { isPlannedHere } from './planning-courts.ts';
import { planSessions, type SessionRow } from './training-sessions.ts';
import type { TrainerBook, TrainerRow } from './trainer-book.ts';
import { AUDIENCES } from './training-topics.ts';

export interface EventRow {
  readonly id: string;
  readonly title: Localized;
  readonly kind: string;
  readonly state: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly programmeId: string | null;
  readonly partnerProjectId: string | null;
  readonly audience: Localized | null;
  readonly capacity: number | null;
  readonly planReference: string | null;
  readonly stateReason: string | null;
  readonly postponedTo: string | null;
  readonly provenance: 'MEMO' | 'CONSTRUCTED';
  readonly version: 1;
}

export interface HostRow {
  readonly eventId: string;
  readonly courtId: string;
  readonly lead: boolean;
}

/** One event with everything that hangs on it. */
export interface EventBundle {
  readonly sketch: EventSketch;
  readonly event: EventRow;
  readonly hosts: readonly HostRow[];
  readonly sessions: readonly SessionRow[];
  readonly trainers: readonly TrainerRow[];
}

export function bundleOf(sketch: EventSketch, trainerBook: TrainerBook, roomBook: RoomBook): EventBundle {
  const random = randomFor(`event ${sketch.slug}`);
  const id = seedId(`training-event:${sketch.slug}`);
  const sessions = roomBook.book(sketch, planSessions(id, sketch, random));
  return {
    sketch,
    event: eventRow(id, sketch, sessions.at(-1)?.endsAt.slice(0, 10) ?? sketch.day, random),
    hosts: sketch.hosts.map((court, index) => ({
      eventId: id,
      courtId: seedId(`court:${court.code}`),
      lead: index === 0,
    })),
    sessions,
    trainers: sketch.state === 'DRAFT' ? [] : trainerBook.book(sketch, sessions),
  };
}

function eventRow(id: string, sketch: EventSketch, endsOn: string, random: Random): EventRow {
  const quarter = ['I', 'II', 'III', 'IV'][Math.floor((Number(sketch.day.slice(5, 7)) - 1) / 3)];
  return {
    id,
    title: sketch.title,
    kind: sketch.kind,
    state: sketch.state,
    startsOn: sketch.day,
    endsOn,
    programmeId: sketch.inPilot ? PILOT_PROGRAMME.id : null,
    partnerProjectId: sketch.partnerProjectId ?? null,
    audience: random.chance(0.85) ? random.pick(AUDIENCES) : null,
    capacity: random.chance(0.8) ? random.between(4, 12) * 5 : null,
    planReference:
      random.chance(0.7) && !isPlannedHere(sketch.hosts, sketch.day)
        ? `${sketch.day.slice(0, 4)}/${quarter}-${random.between(1, 24)}`
        : null,
    stateReason: sketch.stateReason ?? null,
    postponedTo: sketch.postponedTo ?? null,
    provenance: sketch.provenance ?? 'CONSTRUCTED',
    version: 1,
  };
}
