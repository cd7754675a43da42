import { resultUnion } from '../platform/result-union.ts';
import {
  ConflictError,
  Deleted,
  InUseError,
  InvalidInputError,
  NotFoundError,
  NotYoursError,
  StateError,
} from '../platform/user-error.ts';
import { TrainingEventType } from './training-event.type.ts';

export const CreateTrainingEventResult = resultUnion(
  'CreateTrainingEventResult',
  'The new event, or why there is none.',
  () => [TrainingEventType, InvalidInputError, NotYoursError, StateError],
);

export const ChangeTrainingEventResult = resultUnion(
  'ChangeTrainingEventResult',
  'The event as it now stands, or why nothing changed.',
  () => [TrainingEventType, InvalidInputError, NotFoundError, NotYoursError, ConflictError, StateError],
);

export const MarkAttendanceResult = resultUnion(
  'MarkAttendanceResult',
  'The event as it now stands, or why nothing changed.',
  () => [TrainingEventType, InvalidInputError, NotFoundError, NotYoursError, StateError],
);

export const DeleteTrainingEventResult = resultUnion(
  'DeleteTrainingEventResult',
  'The id that is free now, or why nothing was removed.',
  () => [Deleted, InvalidInputError, NotFoundError, NotYoursError, ConflictError, StateError, InUseError],
);
