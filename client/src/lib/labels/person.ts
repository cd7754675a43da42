import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Occupation } from '@bitim/schema/vocabulary/person';

export const OCCUPATION_LABELS: Record<Occupation, MessageDescriptor> = {
  JUDGE: msg`judge`,
  COURT_STAFF: msg`court staff`,
  PROFESSIONAL_MEDIATOR: msg`professional mediator`,
  JOURNALIST: msg`journalist`,
  OTHER: msg({ context: 'occupation', message: 'other' }),
};
