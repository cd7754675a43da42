import { CHANGE_FAILURES } from '../platform/outcomes.ts';
import { resultUnion } from '../platform/result-union.ts';
import { ConflictError, InvalidInputError, NotFoundError, StateError } from '../platform/user-error.ts';
import { PasswordCode } from './issue-password-code.ts';
import { UserType } from './user.type.ts';

export const CreateUserResult = resultUnion(
  'CreateUserResult',
  'The new account, or why there is none.',
  () => [UserType, InvalidInputError, ConflictError],
);

export const ChangeUserResult = resultUnion(
  'ChangeUserResult',
  'The account as it now stands, or why nothing changed.',
  () => [UserType, ...CHANGE_FAILURES],
);

export const PasswordCodeResult = resultUnion('PasswordCodeResult', 'The code, or why there is none.', () => [
  PasswordCode,
  InvalidInputError,
  NotFoundError,
  StateError,
]);
