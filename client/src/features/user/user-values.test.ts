import { describe, expect, test } from 'vitest';
import { userInput, userValues } from './user-values.ts';

describe('userInput', () => {
  const typed = {
    ...userValues(null),
    name: ' Аян ',
    regionId: 'region',
    court: { id: 'court', name: 'Орал соты' },
  };

  test.each([
    ['NATION', null, null],
    ['REGION', 'region', null],
    ['COURT', null, 'court'],
  ] as const)('a scope of %s sends region %s and court %s', (scopeLevel, regionId, courtId) => {
    expect(userInput({ ...typed, scopeLevel })).toMatchObject({ name: 'Аян', regionId, courtId });
  });
});
