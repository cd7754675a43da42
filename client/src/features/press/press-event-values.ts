import type { EventState, PressEventKind } from '@bitim/schema/vocabulary/event';
import { hostCourtIds, hostsOf, ownHosts, type Hosts } from '../../kernel/hosts.ts';
import { parseTime } from '../../lib/parse-time.ts';
import { today } from '../../lib/parse-day.ts';
import type { Viewer } from '../../lib/viewer.ts';
import type { LocalizedValue } from '../../ui/form/localized-field.tsx';
import { languagesOf, requiredLocalizedInput } from '../../ui/form/localized-input.ts';
import type { CreatePressEventInput, PressEventRecordFragment } from './press-event-record.generated.ts';

export interface PressEventValues {
  state: EventState;
  title: LocalizedValue;
  kind: PressEventKind;
  day: string | null;
  startTime: string;
  endTime: string;
  timeZone: string;
  place: string;
  hostCourts: Hosts;
  programmeId: string | null;
}

/** A new one begins today, at the own court. */
export function valuesOf(
  event: PressEventRecordFragment | null,
  homeCourt: Viewer['homeCourt'],
): PressEventValues {
  if (!event) {
    return {
      state: 'SCHEDULED',
      title: {},
      kind: 'BRIEFING',
      day: today(),
      startTime: '11:00',
      endTime: '12:00',
      timeZone: homeCourt?.timeZone ?? 'Asia/Almaty',
      place: '',
      hostCourts: ownHosts(homeCourt),
      programmeId: null,
    };
  }
  return {
    state: event.state,
    title: languagesOf(event.title),
    kind: event.kind,
    day: event.startsAt.slice(0, 10),
    startTime: event.startsAt.slice(11, 16),
    endTime: event.endsAt.slice(11, 16),
    timeZone: event.timeZone,
    place: event.place ?? '',
    hostCourts: hostsOf(event.hosts),
    programmeId: event.programme?.id ?? null,
  };
}

/** What the API cannot be asked without, by the paths of its input. */
export function requiredOf({
  hostCourts,
  day,
  startTime,
  endTime,
}: PressEventValues): Record<string, unknown> {
  return {
    startsAt: day && parseTime(startTime),
    endsAt: parseTime(endTime),
    hostCourtIds: hostCourts.lead?.id,
  };
}

export function inputOf(values: PressEventValues): Omit<CreatePressEventInput, 'state'> {
  return {
    title: requiredLocalizedInput(values.title),
    kind: values.kind,
    startsAt: `${values.day}T${values.startTime}`,
    endsAt: `${values.day}T${values.endTime}`,
    timeZone: values.timeZone,
    place: values.place.trim() || null,
    hostCourtIds: hostCourtIds(values.hostCourts),
    programmeId: values.programmeId,
  };
}
