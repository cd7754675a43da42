import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { PlanAmendmentKind, PlanOutcome, PlanState } from '@bitim/schema/vocabulary/plan';

export const PLAN_STATE_LABELS: Record<PlanState, MessageDescriptor> = {
  DRAFT: msg({ context: 'plan', message: 'draft' }),
  APPROVED: msg({ context: 'plan', message: 'approved' }),
};

export const PLAN_OUTCOME_LABELS: Record<PlanOutcome, MessageDescriptor> = {
  NOT_BEGUN: msg({ context: 'plan', message: 'not begun' }),
  PLANNED: msg({ context: 'plan', message: 'on the schedule' }),
  HELD: msg({ context: 'plan', message: 'held in its quarter' }),
  HELD_EARLY: msg({ context: 'plan', message: 'held early' }),
  HELD_LATE: msg({ context: 'plan', message: 'held late' }),
  POSTPONED: msg({ context: 'plan', message: 'postponed' }),
  CANCELLED: msg({ context: 'plan', message: 'called off' }),
  WITHDRAWN: msg({ context: 'plan', message: 'withdrawn' }),
};

export const PLAN_AMENDMENT_LABELS: Record<PlanAmendmentKind, MessageDescriptor> = {
  ADDED: msg({ context: 'plan', message: 'added' }),
  CHANGED: msg({ context: 'plan', message: 'changed' }),
  WITHDRAWN: msg({ context: 'plan', message: 'withdrawn' }),
};
