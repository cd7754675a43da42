import type { Action } from '@bitim/schema/vocabulary/access';
import type { EventState } from '@bitim/schema/vocabulary/event';
import type { LeftOutReason } from '@bitim/schema/vocabulary/ledger';

/**
 * The life of a training or press event: what may be done in a state, and the state that it leads to. A postponed event
 * is put on the calendar on its new day (SCHEDULE), or again on its old one (REOPEN).
 */
const TRANSITIONS: Record<EventState, Partial<Record<Action, EventState>>> = {
  DRAFT: { SCHEDULE: 'SCHEDULED', HOLD: 'HELD', CANCEL: 'CANCELLED' },
  SCHEDULED: { HOLD: 'HELD', POSTPONE: 'POSTPONED', CANCEL: 'CANCELLED' },
  HELD: { VERIFY: 'VERIFIED', REOPEN: 'SCHEDULED', CANCEL: 'CANCELLED' },
  VERIFIED: { REOPEN: 'HELD', CANCEL: 'CANCELLED' },
  POSTPONED: { SCHEDULE: 'SCHEDULED', POSTPONE: 'POSTPONED', REOPEN: 'SCHEDULED', CANCEL: 'CANCELLED' },
  CANCELLED: { REOPEN: 'SCHEDULED' },
};

/** Where an event stands, and what was said of it. */
export interface Standing {
  state: EventState;
  /** Where REOPEN leads; empty where it is not known: then to the usual state. */
  stateBefore?: EventState | null | undefined;
  stateReason?: string | null | undefined;
  /** The new day of a postponed event; empty while it is not known. */
  postponedTo?: string | null | undefined;
}

/**
 * Where an action leads; null when it cannot be taken in this state. REOPEN leads back to where the event stood: what was
 * held and then called off is held again, and counts; a draft that was said to be held is a draft again.
 */
export function standingAfter(
  { state, stateBefore, postponedTo }: Standing,
  action: Action,
  said: { reason?: string | null; postponedTo?: string | null } = {},
): Standing | null {
  const usual = TRANSITIONS[state][action];
  if (usual === undefined) return null;
  if (action === 'REOPEN')
    return {
      state: state === 'VERIFIED' ? usual : (stateBefore ?? usual),
      // it was held before it was verified: taking that back, too, leads to where it stood before it was held
      stateBefore: state === 'VERIFIED' ? (stateBefore ?? null) : null,
      stateReason: null,
      postponedTo: stateBefore === 'POSTPONED' ? (postponedTo ?? null) : null,
    };
  return {
    state: usual,
    // put off twice, it was still on the calendar before
    stateBefore: action === 'VERIFY' || usual === state ? (stateBefore ?? null) : state,
    stateReason: said.reason ?? null,
    postponedTo: action === 'CANCEL' ? (postponedTo ?? null) : (said.postponedTo ?? null),
  };
}

/** A verified event is closed to edits until it is reopened; a cancelled one too. */
export const isEditable = (state: EventState): boolean => state !== 'VERIFIED' && state !== 'CANCELLED';

/** Only what never counted can go; what did is cancelled instead, so that history stays. */
export const isDeletable = (state: EventState): boolean =>
  state === 'DRAFT' || state === 'SCHEDULED' || state === 'POSTPONED';

/** Put off, and nobody knows until when: it cannot stand on the calendar. */
export const waitsForDay = ({ state, postponedTo }: Standing): boolean =>
  state === 'POSTPONED' && !postponedTo;

/** What somebody with the right to write may do now, in the order of the screen's buttons. */
export function eventActions(event: Standing): Action[] {
  const steps = (Object.keys(TRANSITIONS[event.state]) as Action[]).filter(
    (action) => action !== 'SCHEDULE' || !waitsForDay(event),
  );
  return [
    ...(isEditable(event.state) ? (['EDIT'] as const) : []),
    ...steps,
    ...(isDeletable(event.state) ? (['DELETE'] as const) : []),
  ];
}

/** The new day after an edit: a postponed event whose form names another day is postponed to that one. */
export function postponedToAfterEdit(event: Standing, before: string, after: string): string | null {
  if (event.state !== 'POSTPONED') return null;
  return before === after ? (event.postponedTo ?? null) : after;
}

/** Counting rule, version 1: only what a person said was held counts. */
export function whyNotHeld(state: EventState): LeftOutReason | null {
  return state === 'HELD' || state === 'VERIFIED' ? null : state;
}
