import { CHANGE_FAILURES, CREATE_FAILURES, DELETE_OUTCOMES } from '../platform/outcomes.ts';
import { resultUnion } from '../platform/result-union.ts';
import { ProgrammeType } from './programme.type.ts';

export const CreateProgrammeResult = resultUnion(
  'CreateProgrammeResult',
  'The new programme, or why there is none.',
  () => [ProgrammeType, ...CREATE_FAILURES],
);

export const ChangeProgrammeResult = resultUnion(
  'ChangeProgrammeResult',
  'The programme as it now stands, or why nothing changed.',
  () => [ProgrammeType, ...CHANGE_FAILURES],
);

export const DeleteProgrammeResult = resultUnion(
  'DeleteProgrammeResult',
  'The id that is free now, or why nothing was removed.',
  () => DELETE_OUTCOMES,
);
