import type { Action } from '@bitim/schema/vocabulary/access';

interface Publication {
  allowedActions: readonly Action[];
  courts: readonly { id: string }[];
}

/** "Join with our court" is said of a publication that it does not stand at yet; further courts are added by editing. */
export function joinable({ allowedActions, courts }: Publication, homeCourt: { id: string } | null): boolean {
  return allowedActions.includes('JOIN') && !courts.some(({ id }) => id === homeCourt?.id);
}
