import type { CaseProcedure, DisputeCategory, Instance } from '@bitim/schema/vocabulary/caseload';
import { graphqlEnum } from '../platform/enum.ts';

export const GraphQLInstance = graphqlEnum<Instance>('Instance', 'At which instance a case was considered.', {
  FIRST: 'First instance: a district or city court.',
  APPELLATE: 'On appeal: the appellate panel of an oblast court.',
});

export const GraphQLDisputeCategory = graphqlEnum<DisputeCategory>(
  'DisputeCategory',
  'What a civil case was about.',
  {
    DEBT_RECOVERY: 'Recovery of debts, but for utility payments.',
    UTILITY_PAYMENTS: 'Recovery of utility payments.',
    CHILD_SUPPORT: 'Child support.',
    DIVORCE: 'Divorce.',
    MATERIAL_DAMAGE: 'Compensation of material damage.',
    OTHER: 'Any other.',
  },
);

export const GraphQLCaseProcedure = graphqlEnum<CaseProcedure>(
  'CaseProcedure',
  'How a case was considered.',
  {
    JUDICIAL_MEDIATION: 'With mediation by a judge.',
    MEDIATOR: 'With mediation by a mediator outside the court.',
    WITHOUT_MEDIATION: 'Without mediation.',
  },
);
