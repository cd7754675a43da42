import type { Action } from '@bitim/schema/vocabulary/access';
import { mayRole, type Permission } from './policy.ts';
import type { Viewer } from './viewer.ts';

/** What the viewer may do to a record that has no states. @param writable whether it lies within the viewer's scope. */
export const simpleActions = ({ role }: Viewer, permission: Permission, writable: boolean): Action[] =>
  writable && mayRole(role, permission) ? ['EDIT', 'DELETE'] : [];
