import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { AttendanceMark, DeliveryMode, RegistrationState } from '@bitim/schema/vocabulary/event';

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
