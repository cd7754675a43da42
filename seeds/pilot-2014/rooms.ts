import { required } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import { PILOT_COURTS, type CourtSeed } from '../reference/courts.ts';
import { isHeld, type SessionRow } from './training-sessions.ts';
import type { EventSketch } from './event-sketch.ts';

const HALL = {
  name: { kk: 'Үлкен мәжіліс залы', ru: 'Большой зал заседаний', en: 'Large assembly hall' },
  floor: 1,
  capacity: 80,
};
const CLASSROOM = {
  name: { kk: '№ 2 оқу сыныбы', ru: 'Учебный класс № 2', en: 'Classroom 2' },
  floor: 2,
  capacity: 30,
};

/** The memo names no room. The panels, where the training centres are, have two; district courts none. */
export const ROOMS = PILOT_COURTS.filter(({ level }) => level === 'APPELLATE').flatMap((court) =>
  [HALL, CLASSROOM].map(({ name, floor, capacity }, index) => ({
    id: roomId(court, index),
    courtId: seedId(`court:${court.code}`),
    name,
    location: `${court.seat.kk}, ${floor}-қабат`,
    capacity,
    provenance: 'CONSTRUCTED',
    version: 1,
  })),
);

function roomId(court: CourtSeed, index: number): string {
  return seedId(`room:${court.code}:${index + 1}`);
}

/** Which session has which room: the first that is free, so that no room is taken twice. */
export class RoomBook {
  readonly #taken = new Map<string, { from: string; to: string }[]>();

  book({ hosts, state }: EventSketch, sessions: readonly SessionRow[]): SessionRow[] {
    const court = required(hosts[0]);
    const stands = isHeld(state) || state === 'SCHEDULED';
    return sessions.map((session) =>
      stands && court.level === 'APPELLATE' && session.deliveryMode !== 'ONLINE'
        ? { ...session, roomId: this.#free(court, session) }
        : session,
    );
  }

  #free(court: CourtSeed, { startsAt, endsAt }: SessionRow): string | null {
    for (const id of [roomId(court, 0), roomId(court, 1)]) {
      const taken = this.#taken.get(id) ?? [];
      if (taken.every(({ from, to }) => endsAt <= from || startsAt >= to)) {
        this.#taken.set(id, [...taken, { from: startsAt, to: endsAt }]);
        return id;
      }
    }
    return null;
  }
}
