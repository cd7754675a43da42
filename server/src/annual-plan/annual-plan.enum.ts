import type { PlanAmendmentKind, PlanOutcome, PlanState } from '@bitim/schema/vocabulary/plan';
import { graphqlEnum } from '../platform/enum.ts';

export const GraphQLPlanState = graphqlEnum<PlanState>('PlanState', 'Where an annual plan stands.', {
  DRAFT: 'Being drawn up; seen within the scope of its court only.',
  APPROVED: 'Approved, by a document; changes by amendments only.',
});

export const GraphQLPlanOutcome = graphqlEnum<PlanOutcome>(
  'PlanOutcome',
  'What became of an item of an annual plan; derived from its events.',
  {
    NOT_BEGUN: 'There is no event for it, or but a draft.',
    PLANNED: 'An event is on the calendar.',
    HELD: 'Held in its quarter.',
    HELD_EARLY: 'Held in the year, before its quarter.',
    HELD_LATE: 'Held in the year, after its quarter.',
    POSTPONED: 'Put off, with or without a new day.',
    CANCELLED: 'Called off; the reason stands beside it.',
    WITHDRAWN: 'Taken out of the plan after its approval.',
  },
);

export const GraphQLPlanAmendmentKind = graphqlEnum<PlanAmendmentKind>(
  'PlanAmendmentKind',
  'How an approved plan was changed.',
  {
    ADDED: 'An item came to it.',
    CHANGED: 'An item was changed.',
    WITHDRAWN: 'An item was taken out; it stays readable.',
  },
);
