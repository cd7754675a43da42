import { resultUnion } from '../platform/result-union.ts';
import { InvalidInputError, NotFoundError, StateError } from '../platform/user-error.ts';
import { MailType } from './mail.type.ts';

export const ChangeMailResult = resultUnion(
  'ChangeMailResult',
  'The mail as it now stands, or why nothing changed.',
  () => [MailType, InvalidInputError, NotFoundError, StateError],
);
