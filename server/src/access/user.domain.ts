import type { Role, UnitLevel } from '@bitim/schema/vocabulary/access';
import { issue } from '../platform/issue.ts';
import type { FieldIssue } from '../platform/user-error.ts';

interface RoleAndScope {
  readonly role: Role;
  readonly scopeLevel: UnitLevel;
  readonly regionId?: string | null | undefined;
  readonly courtId?: string | null | undefined;
}

/** What the scope of an account gets wrong: exactly the unit of its level is named; an administrator's is the nation. */
export function scopeIssues({ role, scopeLevel, regionId, courtId }: RoleAndScope): FieldIssue[] {
  if (role === 'ADMINISTRATOR' && scopeLevel !== 'NATION') return [issue(['scopeLevel'], 'SCOPE_UNIT')];
  return [
    ...unitIssues('regionId', regionId, scopeLevel === 'REGION'),
    ...unitIssues('courtId', courtId, scopeLevel === 'COURT'),
  ];
}

function unitIssues(field: string, id: string | null | undefined, needed: boolean): FieldIssue[] {
  if (needed === Boolean(id)) return [];
  return [issue([field], needed ? 'REQUIRED' : 'SCOPE_UNIT')];
}

/** Whether what somebody may do changes, so that open sessions must end (R03). */
export const rightsChange = (before: RoleAndScope, after: RoleAndScope): boolean =>
  before.role !== after.role ||
  before.scopeLevel !== after.scopeLevel ||
  (before.regionId ?? null) !== (after.regionId ?? null) ||
  (before.courtId ?? null) !== (after.courtId ?? null);
