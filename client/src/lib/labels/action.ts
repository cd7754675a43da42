import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Action } from '@bitim/schema/vocabulary/access';

/** What a button says; said about the record that is open. */
export const ACTION_LABELS: Record<Action, MessageDescriptor> = {
  EDIT: msg`Edit`,
  SCHEDULE: msg`Put on the schedule`,
  HOLD: msg`It was held`,
  VERIFY: msg`Verify`,
  REOPEN: msg`Reopen`,
  POSTPONE: msg`Postpone`,
  CANCEL: msg({ context: 'event', message: 'Call off' }),
  DELETE: msg`Delete`,
  REGISTER: msg`Register participants`,
  RECORD_ATTENDANCE: msg`Record attendance`,
  JOIN: msg`Join with our court`,
  MERGE: msg`Merge as a duplicate`,
  SPLIT: msg`Not a duplicate`,
  RETRACT: msg`Retract`,
  RESTORE: msg`Restore`,
  REMOVE: msg`Take away`,
  APPROVE: msg`Record the approval`,
  AMEND: msg`Amend`,
  WITHDRAW: msg`Withdraw from the plan`,
};
