import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Action, Role, UnitLevel } from '@bitim/schema/vocabulary/access';

export const ROLE_LABELS: Record<Role, MessageDescriptor> = {
  ADMINISTRATOR: msg`Administrator`,
  MANAGEMENT: msg`Management`,
  COORDINATOR: msg`Training coordinator`,
  PRESS_OFFICER: msg`Press officer`,
  STATISTICIAN: msg`Statistician`,
};

export const UNIT_LEVEL_LABELS: Record<UnitLevel, MessageDescriptor> = {
  NATION: msg`The whole country`,
  REGION: msg`Region`,
  COURT: msg`Court`,
};

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
};
