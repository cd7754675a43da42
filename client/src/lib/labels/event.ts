import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type {
  AttendanceMark,
  DeliveryMode,
  EventState,
  PressEventKind,
  RegistrationState,
  TrainingEventKind,
} from '@bitim/schema/vocabulary/event';

export const EVENT_STATE_LABELS: Record<EventState, MessageDescriptor> = {
  DRAFT: msg`draft`,
  SCHEDULED: msg`planned`,
  HELD: msg`held`,
  VERIFIED: msg`verified`,
  POSTPONED: msg`postponed`,
  CANCELLED: msg({ context: 'event', message: 'cancelled' }),
};

export const TRAINING_EVENT_KIND_LABELS: Record<TrainingEventKind, MessageDescriptor> = {
  SEMINAR: msg`Seminar`,
  ROUND_TABLE: msg`Round table`,
  TRAINING: msg`Training session`,
  LECTURE: msg`Lecture`,
  CONFERENCE: msg`Conference`,
  SEMINAR_TRAINING: msg`Seminar-training`,
};

export const DELIVERY_MODE_LABELS: Record<DeliveryMode, MessageDescriptor> = {
  IN_PERSON: msg`in person`,
  ONLINE: msg`online`,
  HYBRID: msg`hybrid`,
};

export const REGISTRATION_STATE_LABELS: Record<RegistrationState, MessageDescriptor> = {
  INVITED: msg`invited`,
  REGISTERED: msg`registered`,
  WAITLISTED: msg`waiting list`,
  DECLINED: msg`declined`,
  CANCELLED: msg({ context: 'registration', message: 'cancelled' }),
};

export const ATTENDANCE_MARK_LABELS: Record<AttendanceMark, MessageDescriptor> = {
  NOT_RECORDED: msg`not recorded`,
  FULL: msg`attended`,
  PARTIAL: msg`attended in part`,
  EXCUSED: msg`excused`,
  NO_SHOW: msg`absent`,
};

export const PRESS_EVENT_KIND_LABELS: Record<PressEventKind, MessageDescriptor> = {
  BRIEFING: msg`Briefing`,
  PRESS_CONFERENCE: msg`Press conference`,
};
