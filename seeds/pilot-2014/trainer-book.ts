import { randomFor } from '../kit/random.ts';
import type { Person } from './persons.ts';
import type { SessionRow } from './training-sessions.ts';
import type { EventSketch } from './event-sketch.ts';

export interface TrainerRow {
  readonly sessionId: string;
  readonly personId: string;
}

/** Who trains where; nobody trains at two events on one day. */
export class TrainerBook {
  readonly #trainers: readonly Person[];
  readonly #busy = new Set<string>();

  constructor(persons: readonly Person[]) {
    this.#trainers = persons.filter((person) => person.trainer);
  }

  /** One or two trainers for all sessions of the event, from its region or from the capital; none when none is free. */
  book(sketch: EventSketch, sessions: readonly SessionRow[]): TrainerRow[] {
    const random = randomFor(`trainers ${sketch.slug}`);
    const days = [...new Set(sessions.map((session) => session.startsAt.slice(0, 10)))];
    const regions = new Set(sketch.hosts.map((court) => court.region));
    const wide =
      sketch.kind === 'CONFERENCE' || sketch.kind === 'TRAINING' || sketch.partnerProjectId !== undefined;
    const free = this.#trainers.filter(
      (person) =>
        (person.region === null ? wide : regions.has(person.region)) &&
        days.every((day) => !this.#busy.has(`${person.id} ${day}`)),
    );
    const chosen = random.sample(free, wide ? 3 : random.between(1, 2));
    for (const person of chosen) for (const day of days) this.#busy.add(`${person.id} ${day}`);
    return sessions.flatMap((session) =>
      chosen.map((person) => ({ sessionId: session.id, personId: person.id })),
    );
  }
}
