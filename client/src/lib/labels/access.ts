import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Role } from '@bitim/schema/vocabulary/access';

export const ROLE_LABELS: Record<Role, MessageDescriptor> = {
  ADMINISTRATOR: msg`Administrator`,
  MANAGEMENT: msg`Management`,
  COORDINATOR: msg`Training coordinator`,
  PRESS_OFFICER: msg`Press officer`,
  STATISTICIAN: msg`Statistician`,
};
