import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Measure } from '@bitim/schema/vocabulary/ledger';

export const MEASURE_LABELS: Record<Measure, MessageDescriptor> = {
  TRAINING_EVENTS: msg`Training events`,
  PARTNER_SESSIONS: msg`Partner sessions`,
  ATTENDANCES: msg`Attendances`,
  PERSONS_TRAINED: msg`Persons trained`,
  PUBLICATIONS: msg`Publications`,
  WORKS: msg`Works published`,
  PRESS_EVENTS: msg`Press events`,
  ASSETS_IN_PLACE: msg`Equipment in place`,
  CASES_CONSIDERED: msg`Cases considered`,
  CIVIL_CASES: msg`Civil cases, all`,
  PARTICIPATING_COURTS: msg`Participating courts`,
};
