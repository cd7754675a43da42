import { storedText } from '../platform/localized-text.ts';
import type { EventForm } from './event-pattern.domain.ts';
import type { TrainingEventFields } from './training-event.input.ts';

/** A form as the API would be given it. */
export const asInput = ({ hostCourtIds, sessions, ...facts }: EventForm): TrainingEventFields => ({
  ...facts,
  hostCourtIds: [...hostCourtIds],
  sessions: sessions.map(({ trainerIds, ...session }) => ({ ...session, trainerIds: [...trainerIds] })),
});

/** What was sent, as it will be stored: in the order in which it is read again. */
export function formOf(input: TrainingEventFields): EventForm {
  const [lead, ...coHosts] = input.hostCourtIds;
  return {
    title: storedText(input.title),
    kind: input.kind,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    hostCourtIds: [...(lead ? [lead] : []), ...coHosts.toSorted()],
    programmeId: input.programmeId ?? null,
    partnerProjectId: input.partnerProjectId ?? null,
    audience: storedText(input.audience),
    capacity: input.capacity ?? null,
    planReference: input.planReference ?? null,
    sessions: input.sessions.map((session) => ({
      id: session.id ?? null,
      title: storedText(session.title),
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      timeZone: session.timeZone,
      place: session.place ?? null,
      roomId: session.roomId ?? null,
      onlineUrl: session.onlineUrl ?? null,
      deliveryMode: session.deliveryMode,
      headCount: session.headCount ?? null,
      startsEarlier: session.startsEarlier ?? null,
      endsEarlier: session.endsEarlier ?? null,
      trainerIds: session.trainerIds.toSorted(),
    })),
  };
}
