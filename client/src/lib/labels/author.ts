import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { AuthorRole } from '@bitim/schema/vocabulary/publication';

export const AUTHOR_ROLE_LABELS: Record<AuthorRole, MessageDescriptor> = {
  JUDGE: msg`judge`,
  COURT_STAFF: msg`court staff`,
  JOURNALIST: msg`journalist`,
};
