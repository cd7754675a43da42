import { CHANGE_FAILURES, CREATE_FAILURES, DELETE_OUTCOMES } from '../platform/outcomes.ts';
import { resultUnion } from '../platform/result-union.ts';
import { TrainingTemplateType } from './training-template.type.ts';

export const CreateTrainingTemplateResult = resultUnion(
  'CreateTrainingTemplateResult',
  'The new template, or why there is none.',
  () => [TrainingTemplateType, ...CREATE_FAILURES],
);

export const RenameTrainingTemplateResult = resultUnion(
  'RenameTrainingTemplateResult',
  'The template as it now stands, or why nothing changed.',
  () => [TrainingTemplateType, ...CHANGE_FAILURES],
);

export const DeleteTrainingTemplateResult = resultUnion(
  'DeleteTrainingTemplateResult',
  'The id that is free now, or why nothing was removed.',
  () => [...DELETE_OUTCOMES],
);
