import { CHANGE_FAILURES, CREATE_FAILURES, DELETE_OUTCOMES } from '../platform/outcomes.ts';
import { resultUnion } from '../platform/result-union.ts';
import { CaseTotalType } from './case-total.type.ts';

export const RecordCaseTotalResult = resultUnion(
  'RecordCaseTotalResult',
  'The new total, or why there is none.',
  () => [CaseTotalType, ...CREATE_FAILURES],
);

export const ChangeCaseTotalResult = resultUnion(
  'ChangeCaseTotalResult',
  'The total as it now stands, or why nothing changed.',
  () => [CaseTotalType, ...CHANGE_FAILURES],
);

export const DeleteCaseTotalResult = resultUnion(
  'DeleteCaseTotalResult',
  'The id that is free now, or why nothing was removed.',
  () => DELETE_OUTCOMES,
);
