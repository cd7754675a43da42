import { expect, test } from 'vitest';
import { isRefusal, refusalText, toTrouble } from './outcome.ts';

test('R29: a stale version offers both sides and the version to overwrite', () => {
  const fields = [{ name: 'place', yours: 'Орал', theirs: 'Ақсай' }];
  const trouble = toTrouble({
    __typename: 'ConflictError',
    code: 'CONFLICT',
    message: 'Stale',
    currentVersion: 4,
    fields,
    notCompared: ['sessions'],
    changedBy: 'Айгүл',
  });
  expect(trouble).toEqual({
    message: 'Stale',
    issues: [],
    conflict: { currentVersion: 4, fields, notCompared: ['sessions'], changedBy: 'Айгүл' },
  });
});

test('without a form, what is wrong with the input is said itself', () => {
  const issues = [{ code: 'IN_THE_FUTURE', path: ['id'], message: 'This day has not come yet.' }];
  const refusal = {
    __typename: 'InvalidInputError',
    code: 'INVALID_INPUT',
    message: 'Mistakes',
    issues,
  } as const;
  expect(refusalText(refusal)).toBe('This day has not come yet.');
  expect(refusalText({ __typename: 'NotYoursError', code: 'NOT_YOURS', message: 'No' })).toBe('No');
});

test('what was saved is not a refusal', () => {
  expect(isRefusal({ __typename: 'TrainingEvent', id: '1' })).toBe(false);
  expect(isRefusal({ __typename: 'NotYoursError', code: 'NOT_YOURS', message: 'No' })).toBe(true);
});
