import type { CourtLevel } from './court.ts';

export const INSTANCES = ['FIRST', 'APPELLATE'] as const;
export type Instance = (typeof INSTANCES)[number];

/** District courts consider at first instance, appellate panels on appeal; the Supreme Court's cases are not kept here. */
export const INSTANCE_AT: Record<CourtLevel, Instance | null> = {
  DISTRICT: 'FIRST',
  APPELLATE: 'APPELLATE',
  SUPREME: null,
};

/** UTILITY_PAYMENTS is a part of debt recovery that the statistics show apart; the two do not overlap here. */
export const DISPUTE_CATEGORIES = [
  'DEBT_RECOVERY',
  'UTILITY_PAYMENTS',
  'CHILD_SUPPORT',
  'DIVORCE',
  'MATERIAL_DAMAGE',
  'OTHER',
] as const;
export type DisputeCategory = (typeof DISPUTE_CATEGORIES)[number];

/** MEDIATOR is "classical" mediation, by a mediator outside the court; JUDICIAL_MEDIATION is by a judge. */
export const CASE_PROCEDURES = ['JUDICIAL_MEDIATION', 'MEDIATOR', 'WITHOUT_MEDIATION'] as const;
export type CaseProcedure = (typeof CASE_PROCEDURES)[number];
