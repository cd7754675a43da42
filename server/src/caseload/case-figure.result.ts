import { CHANGE_FAILURES, CREATE_FAILURES, DELETE_OUTCOMES } from '../platform/outcomes.ts';
import { resultUnion } from '../platform/result-union.ts';
import { CaseFigureType } from './case-figure.type.ts';

export const RecordCaseFigureResult = resultUnion(
  'RecordCaseFigureResult',
  'The new figure, or why there is none.',
  () => [CaseFigureType, ...CREATE_FAILURES],
);

export const ChangeCaseFigureResult = resultUnion(
  'ChangeCaseFigureResult',
  'The figure as it now stands, or why nothing changed.',
  () => [CaseFigureType, ...CHANGE_FAILURES],
);

export const DeleteCaseFigureResult = resultUnion(
  'DeleteCaseFigureResult',
  'The id that is free now, or why nothing was removed.',
  () => DELETE_OUTCOMES,
);
