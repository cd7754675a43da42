import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { EventState, PressEventKind, TrainingEventKind } from '@bitim/schema/vocabulary/event';

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

export const PRESS_EVENT_KIND_LABELS: Record<PressEventKind, MessageDescriptor> = {
  BRIEFING: msg`Briefing`,
  PRESS_CONFERENCE: msg`Press conference`,
};
