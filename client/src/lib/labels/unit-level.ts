import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { UnitLevel } from '@bitim/schema/vocabulary/access';

export const UNIT_LEVEL_LABELS: Record<UnitLevel, MessageDescriptor> = {
  NATION: msg`The whole country`,
  REGION: msg`Region`,
  COURT: msg`Court`,
};
