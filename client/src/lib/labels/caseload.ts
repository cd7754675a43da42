import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { CaseProcedure, DisputeCategory, Instance } from '@bitim/schema/vocabulary/caseload';

export const INSTANCE_LABELS: Record<Instance, MessageDescriptor> = {
  FIRST: msg`First instance`,
  APPELLATE: msg`Appellate instance`,
};

export const DISPUTE_CATEGORY_LABELS: Record<DisputeCategory, MessageDescriptor> = {
  DEBT_RECOVERY: msg`Debt recovery`,
  UTILITY_PAYMENTS: msg`Utility payments`,
  CHILD_SUPPORT: msg`Recovery of child support`,
  DIVORCE: msg`Divorce`,
  MATERIAL_DAMAGE: msg`Compensation of material damage`,
  OTHER: msg({ context: 'dispute', message: 'Other' }),
};

export const CASE_PROCEDURE_LABELS: Record<CaseProcedure, MessageDescriptor> = {
  JUDICIAL_MEDIATION: msg`Judicial mediation`,
  MEDIATOR: msg`With a mediator`,
  WITHOUT_MEDIATION: msg`Without mediation`,
};
