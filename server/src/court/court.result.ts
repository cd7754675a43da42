import { CHANGE_FAILURES, CREATE_FAILURES, DELETE_OUTCOMES } from '../platform/outcomes.ts';
import { resultUnion } from '../platform/result-union.ts';
import { InUseError } from '../platform/user-error.ts';
import { CourtType, RegionType } from './court.type.ts';

export const CreateRegionResult = resultUnion(
  'CreateRegionResult',
  'The new region, or why there is none.',
  () => [RegionType, ...CREATE_FAILURES],
);

export const ChangeRegionResult = resultUnion(
  'ChangeRegionResult',
  'The region as it now stands, or why nothing changed.',
  () => [RegionType, ...CHANGE_FAILURES],
);

export const CreateCourtResult = resultUnion(
  'CreateCourtResult',
  'The new court, or why there is none.',
  () => [CourtType, ...CREATE_FAILURES],
);

export const ChangeCourtResult = resultUnion(
  'ChangeCourtResult',
  'The court as it now stands, or why nothing changed.',
  () => [CourtType, ...CHANGE_FAILURES, InUseError],
);

export const DeleteCourtResult = resultUnion(
  'DeleteCourtResult',
  'The id that is free now, or why nothing was removed.',
  () => DELETE_OUTCOMES,
);
