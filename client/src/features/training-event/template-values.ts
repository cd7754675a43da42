import { hostsOf } from '../../kernel/hosts.ts';
import { plusDays } from '../../lib/days.ts';
import { languagesOf } from '../../ui/form/localized-input.ts';
import type { TrainingTemplateToUseQuery } from './training-templates.generated.ts';
import { roomChoice, type TrainingEventValues } from './training-event-values.ts';

type Template = NonNullable<TrainingTemplateToUseQuery['trainingTemplate']>;

/** A form filled by a template, as an event that begins on a day. */
export function valuesFrom(template: Template, startsOn: string): TrainingEventValues {
  return {
    state: 'SCHEDULED',
    scope: 'ONE',
    title: languagesOf(template.title),
    kind: template.kind,
    startsOn,
    endsOn: plusDays(startsOn, template.lastDay),
    hostCourts: hostsOf(template.hosts),
    programmeId: template.programme?.id ?? null,
    partnerProjectId: template.partnerProject?.id ?? null,
    audience: languagesOf(template.audience),
    capacity: template.capacity?.toString() ?? '',
    planReference: template.planReference ?? '',
    planItem: null,
    clashComment: '',
    sessions: template.sessions.map((session) => ({
      key: crypto.randomUUID(),
      id: null,
      title: languagesOf(session.title),
      day: plusDays(startsOn, session.startDay),
      startTime: session.startTime,
      endTime: session.endTime,
      timeZone: session.timeZone,
      startsEarlier: null,
      endsEarlier: null,
      place: session.place ?? '',
      room: roomChoice(session.room),
      onlineUrl: session.onlineUrl ?? '',
      deliveryMode: session.deliveryMode,
      headCount: '',
      trainers: session.trainers.map(({ id, fullName }) => ({ id, name: fullName })),
    })),
  };
}
