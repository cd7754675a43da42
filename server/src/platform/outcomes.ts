import {
  ConflictError,
  Deleted,
  InUseError,
  InvalidInputError,
  NotFoundError,
  NotYoursError,
} from './user-error.ts';

/** What can go wrong when a record without states is made, changed or removed. */
export const CREATE_FAILURES = [InvalidInputError, NotYoursError, ConflictError] as const;
export const CHANGE_FAILURES = [InvalidInputError, NotFoundError, NotYoursError, ConflictError] as const;
export const DELETE_OUTCOMES = [
  Deleted,
  InvalidInputError,
  NotFoundError,
  NotYoursError,
  ConflictError,
  InUseError,
] as const;
