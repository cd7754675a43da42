import type { EventForm } from './event-pattern.domain.ts';
import type { TrainingEventFields } from './training-event.input.ts';

/** A form as the API would be given it. */
export const asInput = ({ hostCourtIds, sessions, ...facts }: EventForm): TrainingEventFields => ({
  ...facts,
  hostCourtIds: [...hostCourtIds],
  sessions: sessions.map(({ trainerIds, ...session }) => ({ ...session, trainerIds: [...trainerIds] })),
});
