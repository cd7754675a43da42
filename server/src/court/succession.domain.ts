import type { SuccessionKind } from '@bitim/schema/vocabulary/court';
import { issue } from '../platform/issue.ts';
import type { FieldIssue } from '../platform/user-error.ts';

/** From when until when a court exists; `validTo` is the first day on which it was no more. */
export interface Validity {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Kinds after which the successor is the same court, or a part of it, so that the two never exist side by side. */
const TAKES_THE_PLACE: readonly SuccessionKind[] = ['RENAME', 'RE_PARENTING'];

/**
 * What is wrong with a succession on a day; null when nothing is. The court before ends on the day; it may have been
 * closed on that very day already, as one of several parts of a split. The court after is open on the day, and only a
 * merge or a split may lead into one that was there before.
 */
export function successionIssue(
  kind: SuccessionKind,
  effectiveOn: string,
  before: Validity,
  after: Validity,
): FieldIssue | null {
  const startedLater = before.validFrom !== null && before.validFrom >= effectiveOn;
  const closedOtherwise = before.validTo !== null && before.validTo !== effectiveOn;
  if (startedLater || closedOtherwise) return issue(['effectiveOn'], 'COURT_CLOSED');
  const open =
    (after.validFrom === null || after.validFrom <= effectiveOn) &&
    (after.validTo === null || after.validTo > effectiveOn);
  if (!open) return issue(['successorId'], 'COURT_CLOSED');
  return TAKES_THE_PLACE.includes(kind) && after.validFrom !== effectiveOn
    ? issue(['successorId'], 'OVERLAP')
    : null;
}

/** A succession that a court has been through, with the days of the other court. */
export interface RecordedSuccession {
  readonly kind: SuccessionKind;
  readonly effectiveOn: string;
  /** Whether the court at hand is the one before. */
  readonly asPredecessor: boolean;
  readonly other: Validity;
}

/** Which of a court's days would undo a succession that is recorded; null when none does. */
export function daysIssue(days: Validity, successions: readonly RecordedSuccession[]): FieldIssue | null {
  for (const { kind, effectiveOn, asPredecessor, other } of successions) {
    const day = { day: effectiveOn };
    if (asPredecessor && days.validTo !== effectiveOn) return issue(['validTo'], 'SUCCESSION_DAY', day);
    const [before, after] = asPredecessor ? [days, other] : [other, days];
    if (successionIssue(kind, effectiveOn, before, after) === null) continue;
    const ends = !asPredecessor && days.validTo !== null && days.validTo <= effectiveOn;
    return issue([ends ? 'validTo' : 'validFrom'], 'SUCCESSION_DAY', day);
  }
  return null;
}
