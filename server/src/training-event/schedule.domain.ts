import { issue } from '../platform/issue.ts';
import type { FieldIssue } from '../platform/user-error.ts';

interface Schedule {
  /** Days, as `2014-11-03`; sessions by the venue's wall clock, as `2014-11-03T09:00`. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly sessions: readonly { readonly startsAt: string; readonly endsAt: string }[];
}

/** Sessions that lie outside the days of their event; none where the days themselves are in no order. */
export function sessionsOutside({ startsOn, endsOn, sessions }: Schedule): FieldIssue[] {
  if (endsOn < startsOn) return [];
  return sessions.flatMap(({ startsAt, endsAt }, index) => {
    const outside = startsAt.slice(0, 10) < startsOn || endsAt.slice(0, 10) > endsOn;
    return outside ? [issue(['sessions', String(index), 'startsAt'], 'OUTSIDE_EVENT')] : [];
  });
}
