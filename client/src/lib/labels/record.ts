import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { LeftOutReason, RecordType } from '@bitim/schema/vocabulary/ledger';

/** Why a record does not count. */
export const LEFT_OUT_LABELS: Record<LeftOutReason, MessageDescriptor> = {
  DRAFT: msg`still a draft`,
  SCHEDULED: msg`planned, not said to be held`,
  POSTPONED: msg`postponed`,
  CANCELLED: msg({ context: 'event', message: 'cancelled' }),
  DUPLICATE: msg`duplicate of a counted publication`,
  RETRACTED: msg`retracted`,
  PARTNER_SESSION: msg`session of a partner, has its own row`,
  NO_ATTENDANCE: msg`nobody marked as attending`,
  NOT_IN_PLACE: msg`not in place on the last day`,
};

export const RECORD_TYPE_LABELS: Record<RecordType, MessageDescriptor> = {
  TRAINING_EVENT: msg`Training event`,
  PUBLICATION: msg`Publication`,
  PRESS_EVENT: msg`Press event`,
  ASSET: msg`Equipment`,
  CASE_FIGURE: msg`Case figure`,
  CASE_TOTAL: msg`Total of civil cases`,
  PARTICIPATION: msg`Participation`,
  PERSON: msg`Person`,
  WORK: msg`Work`,
};
