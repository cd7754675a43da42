import { CHANGE_FAILURES, CREATE_FAILURES, DELETE_OUTCOMES } from '../platform/outcomes.ts';
import { resultUnion } from '../platform/result-union.ts';
import { PersonType } from './person.type.ts';

export const CreatePersonResult = resultUnion(
  'CreatePersonResult',
  'The new person, or why there is none.',
  () => [PersonType, ...CREATE_FAILURES],
);

export const ChangePersonResult = resultUnion(
  'ChangePersonResult',
  'The person as it now stands, or why nothing changed.',
  () => [PersonType, ...CHANGE_FAILURES],
);

export const DeletePersonResult = resultUnion(
  'DeletePersonResult',
  'The id that is free now, or why nobody was removed.',
  () => DELETE_OUTCOMES,
);
