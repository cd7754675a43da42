import { describe, expect, test } from 'vitest';
import { rightsChange, scopeIssues } from './user.domain.ts';

describe('the scope of an account', () => {
  test.each([
    {
      because: 'a coordinator of a region names it',
      account: { role: 'COORDINATOR', scopeLevel: 'REGION', regionId: 'west' },
      fields: [],
    },
    {
      because: 'a region is missing',
      account: { role: 'COORDINATOR', scopeLevel: 'REGION' },
      fields: ['regionId REQUIRED'],
    },
    {
      because: 'a court is missing',
      account: { role: 'STATISTICIAN', scopeLevel: 'COURT', courtId: null },
      fields: ['courtId REQUIRED'],
    },
    {
      because: 'the nation has no region',
      account: { role: 'MANAGEMENT', scopeLevel: 'NATION', regionId: 'west' },
      fields: ['regionId SCOPE_UNIT'],
    },
    {
      because: 'a region and a court are named',
      account: { role: 'PRESS_OFFICER', scopeLevel: 'COURT', regionId: 'west', courtId: 'oral' },
      fields: ['regionId SCOPE_UNIT'],
    },
    {
      because: 'an administrator keeps the whole register',
      account: { role: 'ADMINISTRATOR', scopeLevel: 'REGION', regionId: 'west' },
      fields: ['scopeLevel SCOPE_UNIT'],
    },
  ] as const)('is judged: $because', ({ account, fields }) => {
    expect(scopeIssues(account).map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual(fields);
  });

  test('R03: another role, level or unit changes the rights; the same ones do not', () => {
    const before = { role: 'COORDINATOR', scopeLevel: 'REGION', regionId: 'west', courtId: null } as const;
    expect(rightsChange(before, { ...before, courtId: undefined })).toBe(false);
    expect(rightsChange(before, { ...before, role: 'PRESS_OFFICER' })).toBe(true);
    expect(rightsChange(before, { ...before, regionId: 'east' })).toBe(true);
    expect(rightsChange(before, { role: 'COORDINATOR', scopeLevel: 'COURT', courtId: 'oral' })).toBe(true);
  });
});
