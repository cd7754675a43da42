import type { Role } from '@bitim/schema/vocabulary/access';
import { useViewer } from './viewer.ts';

/** Who sees the way to a form. The server decides; a record's own `allowedActions` say what may be done with it. */
const WRITERS = {
  persons: ['COORDINATOR', 'PRESS_OFFICER', 'ADMINISTRATOR'],
  assets: ['COORDINATOR', 'PRESS_OFFICER', 'ADMINISTRATOR'],
  training: ['COORDINATOR', 'ADMINISTRATOR'],
  press: ['PRESS_OFFICER', 'ADMINISTRATOR'],
  caseload: ['STATISTICIAN', 'ADMINISTRATOR'],
  administration: ['ADMINISTRATOR'],
} as const satisfies Record<string, readonly Role[]>;

export function useMay(write: keyof typeof WRITERS): boolean {
  const { role } = useViewer();
  return (WRITERS[write] as readonly Role[]).includes(role);
}
