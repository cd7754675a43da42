import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { FigureKey } from './explained-figure.ts';

/** The numbers that are put side by side for regions and courts: on the map, in the rankings, and by months. */
export const UNIT_COLUMNS = [
  'judicialMediation',
  'mediator',
  'civilCases',
  'trainingEvents',
  'partnerSessions',
  'publications',
  'pressEvents',
] as const;
export type UnitColumn = (typeof UNIT_COLUMNS)[number];

export const UNIT_COLUMN_LABELS: Record<UnitColumn, MessageDescriptor> = {
  judicialMediation: msg`Judicial mediation, cases`,
  mediator: msg`With a mediator, cases`,
  civilCases: msg`Civil cases, all`,
  trainingEvents: msg`Training events`,
  partnerSessions: msg`Partner sessions`,
  publications: msg`Publications`,
  pressEvents: msg`Press events`,
};

/** What the ledger calls the column. */
export const UNIT_COLUMN_FIGURES: Record<UnitColumn, FigureKey> = {
  judicialMediation: { measure: 'CASES_CONSIDERED', procedures: ['JUDICIAL_MEDIATION'] },
  mediator: { measure: 'CASES_CONSIDERED', procedures: ['MEDIATOR'] },
  civilCases: { measure: 'CIVIL_CASES' },
  trainingEvents: { measure: 'TRAINING_EVENTS' },
  partnerSessions: { measure: 'PARTNER_SESSIONS' },
  publications: { measure: 'PUBLICATIONS' },
  pressEvents: { measure: 'PRESS_EVENTS' },
};
