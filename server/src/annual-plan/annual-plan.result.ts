import { CHANGE_FAILURES, CREATE_FAILURES, DELETE_OUTCOMES } from '../platform/outcomes.ts';
import { resultUnion } from '../platform/result-union.ts';
import { NotFoundError, StateError } from '../platform/user-error.ts';
import { AnnualPlanItemType, AnnualPlanType } from './annual-plan.type.ts';

export const CreateAnnualPlanResult = resultUnion(
  'CreateAnnualPlanResult',
  'The new plan, or why there is none.',
  () => [AnnualPlanType, ...CREATE_FAILURES],
);

export const ApproveAnnualPlanResult = resultUnion(
  'ApproveAnnualPlanResult',
  'The plan as approved, or why it is not.',
  () => [AnnualPlanType, ...CHANGE_FAILURES, StateError],
);

export const DeleteAnnualPlanResult = resultUnion(
  'DeleteAnnualPlanResult',
  'The id that is free now, or why nothing was removed.',
  () => [...DELETE_OUTCOMES, StateError],
);

export const CreateAnnualPlanItemResult = resultUnion(
  'CreateAnnualPlanItemResult',
  'The new item, or why there is none.',
  () => [AnnualPlanItemType, ...CREATE_FAILURES, NotFoundError, StateError],
);

export const ChangeAnnualPlanItemResult = resultUnion(
  'ChangeAnnualPlanItemResult',
  'The item as it now stands, or why nothing changed.',
  () => [AnnualPlanItemType, ...CHANGE_FAILURES, StateError],
);

export const DeleteAnnualPlanItemResult = resultUnion(
  'DeleteAnnualPlanItemResult',
  'The id that is free now, or why nothing was removed.',
  () => [...DELETE_OUTCOMES, StateError],
);
