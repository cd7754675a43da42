import { CHANGE_FAILURES, CREATE_FAILURES, DELETE_OUTCOMES } from '../platform/outcomes.ts';
import { resultUnion } from '../platform/result-union.ts';
import { ParticipationType } from './programme.type.ts';

export const JoinProgrammeResult = resultUnion(
  'JoinProgrammeResult',
  'The court in the programme, or why it did not join.',
  () => [ParticipationType, ...CREATE_FAILURES],
);

export const ChangeParticipationResult = resultUnion(
  'ChangeParticipationResult',
  'The participation as it now stands, or why nothing changed.',
  () => [ParticipationType, ...CHANGE_FAILURES],
);

export const DeleteParticipationResult = resultUnion(
  'DeleteParticipationResult',
  'The id that is free now, or why nothing was removed.',
  () => DELETE_OUTCOMES,
);
