import { buildAttendance } from './attendance.ts';
import { heldEventSketches } from './held-events.ts';
import { otherEventSketches } from './other-events.ts';
import { partnerSessionSketches } from './partner-sessions.ts';
import type { Person } from './persons.ts';
import { RoomBook } from './rooms.ts';
import { TrainerBook } from './trainer-book.ts';
import { bundleOf } from './training-rows.ts';

/** Every training event of the data set, with hosts, sessions, trainers, registrations and attendance. */
export function buildTraining(persons: readonly Person[]) {
  const trainerBook = new TrainerBook(persons);
  const roomBook = new RoomBook();
  const sketches = [...partnerSessionSketches(), ...heldEventSketches(), ...otherEventSketches()];
  const { bundles, registrations, attendances } = buildAttendance(
    sketches.map((sketch) => bundleOf(sketch, trainerBook, roomBook)),
    persons,
  );
  return {
    events: bundles.map((bundle) => bundle.event),
    hosts: bundles.flatMap((bundle) => bundle.hosts),
    sessions: bundles.flatMap((bundle) => bundle.sessions),
    trainers: bundles.flatMap((bundle) => bundle.trainers),
    registrations,
    attendances,
  };
}
