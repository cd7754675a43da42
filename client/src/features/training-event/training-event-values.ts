import type {
  DeliveryMode,
  EventState,
  SeriesScope,
  TrainingEventKind,
} from '@bitim/schema/vocabulary/event';
import { hostCourtIds, hostsOf, type Hosts } from '../../kernel/hosts.ts';
import { parseTime } from '../../lib/parse-time.ts';
import { wholeInput } from '../../lib/whole-input.ts';
import type { Choice } from '../../ui/choice-select.tsx';
import type { LocalizedValue } from '../../ui/form/localized-field.tsx';
import { languagesOf, localizedInput, requiredLocalizedInput } from '../../ui/form/localized-input.ts';
import type { CreateTrainingEventInput, TrainingEventToEditQuery } from './training-event-form.generated.ts';

export interface SessionValues {
  /** Of the row on the screen. */
  key: string;
  id: string | null;
  title: LocalizedValue;
  day: string;
  startTime: string;
  endTime: string;
  timeZone: string;
  /** Which one is meant where the hour comes twice; null where nobody said. */
  startsEarlier: boolean | null;
  endsEarlier: boolean | null;
  place: string;
  room: Choice | null;
  onlineUrl: string;
  deliveryMode: DeliveryMode;
  headCount: string;
  trainers: Choice[];
}

export interface TrainingEventValues {
  /** In which a new event is entered; an edited one keeps its own. */
  state: EventState;
  title: LocalizedValue;
  kind: TrainingEventKind;
  startsOn: string | null;
  endsOn: string | null;
  hostCourts: Hosts;
  programmeId: string | null;
  partnerProjectId: string | null;
  audience: LocalizedValue;
  capacity: string;
  planReference: string;
  /** Of the lead court's annual plan. */
  planItem: Choice | null;
  /** Why somebody may be wanted at two places; empty where nobody said. */
  clashComment: string;
  sessions: SessionValues[];
  /** Which events of its series the change is meant for. */
  scope: SeriesScope;
}

type EditedEvent = NonNullable<TrainingEventToEditQuery['trainingEvent']>;

export function valuesOf(event: EditedEvent): TrainingEventValues {
  return {
    state: event.state,
    scope: 'ONE',
    title: languagesOf(event.title),
    kind: event.kind,
    startsOn: event.startsOn,
    endsOn: event.endsOn,
    hostCourts: hostsOf(event.hosts),
    programmeId: event.programme?.id ?? null,
    partnerProjectId: event.partnerProject?.id ?? null,
    audience: languagesOf(event.audience),
    capacity: event.capacity === null ? '' : String(event.capacity),
    planReference: event.planReference ?? '',
    planItem: planItemOf(event),
    clashComment: event.clashComment ?? '',
    sessions: event.sessions.map((session) => ({
      key: session.id,
      id: session.id,
      title: languagesOf(session.title),
      day: session.startsAt.slice(0, 10),
      startTime: session.startsAt.slice(11, 16),
      endTime: session.endsAt.slice(11, 16),
      timeZone: session.timeZone,
      startsEarlier: session.startsEarlier,
      endsEarlier: session.endsEarlier,
      place: session.place ?? '',
      room: roomChoice(session.room),
      onlineUrl: session.onlineUrl ?? '',
      deliveryMode: session.deliveryMode,
      headCount: session.headCount === null ? '' : String(session.headCount),
      trainers: session.trainers.map(({ id, fullName }) => ({ id, name: fullName })),
    })),
  };
}

/** A room as a picker names it: with the court that keeps it. */
export const roomChoice = (room: EditedEvent['sessions'][number]['room']): Choice | null =>
  room && { id: room.id, name: `${room.name.text} · ${room.court.name.text}` };

function planItemOf({ planItems, hosts }: EditedEvent): Choice | null {
  const lead = hosts.find((host) => host.lead)?.court.id;
  const item = planItems.find(({ plan }) => plan.court.id === lead);
  return item ? planItemChoice(item) : null;
}

/** An item as a picker names it: the number that it has in the plan, and what it is about. */
export const planItemChoice = ({
  id,
  number,
  title,
}: {
  id: string;
  number: number;
  title: { text: string };
}): Choice => ({ id, name: `${number}. ${title.text}` });

/** The room that is wanted: one that was chosen before the session went online is no longer shown, and is let go. */
export const roomIdOf = ({
  deliveryMode,
  room,
}: Pick<SessionValues, 'deliveryMode' | 'room'>): string | null =>
  deliveryMode === 'ONLINE' ? null : (room?.id ?? null);

/** What the API cannot be asked without, by the paths of its input. */
export function requiredOf({ startsOn, hostCourts, sessions }: TrainingEventValues): Record<string, unknown> {
  const ofSessions = sessions.flatMap(({ day, startTime, endTime }, index) => [
    [`sessions.${index}.startsAt`, day && parseTime(startTime)],
    [`sessions.${index}.endsAt`, parseTime(endTime)],
  ]);
  return { startsOn, hostCourtIds: hostCourts.lead?.id, ...Object.fromEntries(ofSessions) };
}

/** What the API takes. Days and times go as they are: the server says what is wrong with them. */
export function inputOf(values: TrainingEventValues): Omit<CreateTrainingEventInput, 'state'> {
  return {
    title: requiredLocalizedInput(values.title),
    kind: values.kind,
    startsOn: values.startsOn ?? '',
    endsOn: values.endsOn ?? values.startsOn ?? '',
    hostCourtIds: hostCourtIds(values.hostCourts),
    programmeId: values.programmeId,
    partnerProjectId: values.partnerProjectId,
    audience: localizedInput(values.audience),
    capacity: wholeInput(values.capacity),
    planReference: values.planReference.trim() || null,
    planItemId: values.planItem?.id ?? null,
    clashComment: values.clashComment.trim() || null,
    sessions: values.sessions.map((session) => ({
      id: session.id,
      title: localizedInput(session.title),
      startsAt: `${session.day}T${session.startTime}`,
      endsAt: `${session.day}T${session.endTime}`,
      timeZone: session.timeZone,
      startsEarlier: session.startsEarlier,
      endsEarlier: session.endsEarlier,
      place: session.place.trim() || null,
      roomId: roomIdOf(session),
      onlineUrl: session.onlineUrl.trim() || null,
      deliveryMode: session.deliveryMode,
      headCount: wholeInput(session.headCount),
      trainerIds: session.trainers.map(({ id }) => id),
    })),
  };
}
