import type { Action } from '@bitim/schema/vocabulary/access';
import type { LeftOutReason } from '@bitim/schema/vocabulary/ledger';
import type { PublicationState } from '@bitim/schema/vocabulary/publication';

/** Counting rule, version 1: duplicates and what was retracted do not count. */
export const whyNotCounted = (state: PublicationState): LeftOutReason | null =>
  state === 'PUBLISHED' ? null : state;

/** What may be done in a state by somebody with the right to write. What does not count has its way back, and no other. */
export const PUBLICATION_ACTIONS: Readonly<Record<PublicationState, readonly Action[]>> = {
  PUBLISHED: ['EDIT', 'MERGE', 'RETRACT'],
  DUPLICATE: ['SPLIT'],
  RETRACTED: ['RESTORE'],
};

/** What the caller stands to a publication as. */
export interface PublicationRights {
  readonly state: PublicationState;
  /** One of the caller's courts contributed. */
  readonly writable: boolean;
  /** One of the caller's courts could still join. */
  readonly joinable: boolean;
  /** It never counted, and nothing hangs on it. */
  readonly deletable: boolean;
}

/** In the order of the screen's buttons. */
export function publicationActions({ state, writable, joinable, deletable }: PublicationRights): Action[] {
  return [
    ...(writable ? PUBLICATION_ACTIONS[state] : []),
    ...(joinable && state === 'PUBLISHED' ? (['JOIN'] as const) : []),
    ...(writable && deletable ? (['DELETE'] as const) : []),
  ];
}
