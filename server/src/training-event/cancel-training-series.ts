import type { SignedInContext } from '../access/request-context.ts';
import { takeStep } from '../event/change-event-state.ts';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { claim } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { trainingEventLife } from './change-training-event-state.ts';
import { onItsDay } from './occurrences.ts';
import { heldSeries, isInSeries, othersInScope, type SeriesOutcome } from './series-scope.ts';
import { trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';
import type { CancelTrainingSeriesInput } from './training-series.input.ts';

/** What has not been yet: only that is called off with others. What was held counts, and is called off by itself. */
const AHEAD: readonly EventState[] = ['DRAFT', 'SCHEDULED', 'POSTPONED'];

/** Cancels one event of a series, and the others that are meant with it, as far as they are still to come: all or none. */
export function cancelTrainingSeries(
  context: SignedInContext,
  { scope, reason, ...seen }: CancelTrainingSeriesInput,
): Promise<SeriesOutcome | UserError> {
  const { em, read } = context;
  return inTransaction<SeriesOutcome>(em, async (tx) => {
    await heldSeries(tx, seen.id);
    const event = await claim(tx, TrainingEvent, seen, trainingEventClaim(read));
    if (event instanceof UserError) return event;
    if (!isInSeries(event)) return invalid(['scope'], 'NOT_IN_SERIES');
    if (scope !== 'ONE' && !AHEAD.includes(event.state)) return new StateError(event.state);
    const { open, left } = await othersInScope(tx, event, { scope, states: AHEAD }, read);
    const cancelled = [event, ...open];
    for (const one of cancelled) {
      const step = { event: one, action: 'CANCEL', said: { reason } } as const;
      // oxlint-disable-next-line no-await-in-loop -- one connection, one statement at a time
      const wrong = await takeStep(tx, context, trainingEventLife, step);
      if (wrong) return one === event ? wrong : onItsDay(one.startsOn, wrong, ['scope']);
    }
    return { eventId: event.id, changed: cancelled.length, left };
  });
}
