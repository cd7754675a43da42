import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignedInContext } from '../access/request-context.ts';
import { isEditable } from '../event/lifecycle.domain.ts';
import { claim } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import { InvalidInputError, StateError, UserError } from '../platform/user-error.ts';
import { applyEdit } from './apply-edit.ts';
import { asInput, formOf } from './form-input.ts';
import { onItsDay } from './occurrences.ts';
import { sessionsOutside } from './schedule.domain.ts';
import { mergedInto, movedDays, patternAfter, type SeriesEdit } from './series-edit.domain.ts';
import {
  heldSeries,
  type InSeries,
  isInSeries,
  othersInScope,
  type SeriesLeft,
  type SeriesOutcome,
  splitBefore,
} from './series-scope.ts';
import { storedForm } from './stored-form.ts';
import { TRAINING_EVENT_FIELDS, trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';
import type { EditTrainingSeriesInput } from './training-series.input.ts';

/** Where the others must stand to be edited with it. */
const EDITED = ['DRAFT', 'SCHEDULED'] as const;

/** Edits one event of a series, and the others that are meant with it, as far as they were not edited for themselves. */
export function editTrainingSeries(
  context: SignedInContext,
  { scope, ...input }: EditTrainingSeriesInput,
): Promise<SeriesOutcome | UserError> {
  const { em, viewer, now, read } = context;
  return inTransaction<SeriesOutcome>(
    em,
    async (tx) => {
      const series = await heldSeries(tx, input.id);
      const event = await claim(tx, TrainingEvent, input, trainingEventClaim(read));
      if (event instanceof UserError) return event;
      if (!isEditable(event.state)) return new StateError(event.state);
      if (!isInSeries(event) || series === null) return invalid(['scope'], 'NOT_IN_SERIES');
      const edit: SeriesEdit = {
        before: await storedForm(tx, event),
        after: formOf(input),
        pattern: series.pattern,
        movedBy: series.movedBy,
      };
      const { open, left } = await othersInScope(tx, event, { scope, states: EDITED }, read);
      const outcome = await editedAll(tx, context, { event, input, open, edit });
      if (outcome instanceof UserError) return outcome;
      if (scope !== 'ONE') {
        const stamp = { at: now, by: viewer.userId };
        const of = scope === 'ALL' ? series : await splitBefore(tx, series, event, stamp);
        tx.assign(of, { pattern: patternAfter(edit), movedBy: edit.movedBy + movedDays(edit) });
      }
      const all = [...left, ...outcome.left];
      return {
        eventId: event.id,
        changed: outcome.changed,
        left: all.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1)),
      };
    },
    TRAINING_EVENT_FIELDS,
  );
}

interface Edited {
  readonly event: InSeries;
  readonly input: Omit<EditTrainingSeriesInput, 'scope' | 'issuesAmong'>;
  readonly open: readonly InSeries[];
  readonly edit: SeriesEdit;
}

/** In the order in which each leaves its place before the next one takes it: a week later, the last one goes first. */
async function editedAll(
  tx: EntityManager,
  context: SignedInContext,
  { event, input, open, edit }: Edited,
): Promise<Pick<SeriesOutcome, 'changed' | 'left'> | UserError> {
  const left: SeriesLeft[] = [];
  let changed = 0;
  const inOrder = [event, ...open].toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  for (const one of movedDays(edit) > 0 ? inOrder.toReversed() : inOrder) {
    if (one === event) {
      // oxlint-disable-next-line no-await-in-loop -- one connection, one statement at a time
      const wrong = await applyEdit(tx, context, event, input);
      if (wrong) return wrong;
      changed += 1;
      continue;
    }
    const { startsOn } = one;
    // oxlint-disable-next-line no-await-in-loop -- as above
    const merged = mergedInto(edit, await storedForm(tx, one), one.seriesOn);
    if (merged.own.length > 0) left.push({ eventId: one.id, startsOn, reason: 'OWN', fields: merged.own });
    if (merged.changed.length === 0) continue;
    const outside = sessionsOutside(merged.form);
    const { clashComment } = input;
    const wrong =
      outside.length > 0
        ? new InvalidInputError(outside)
        : // oxlint-disable-next-line no-await-in-loop -- as above
          await applyEdit(tx, context, one, { ...asInput(merged.form), clashComment: clashComment ?? null });
    if (wrong) return onItsDay(startsOn, wrong, ['scope']);
    changed += 1;
  }
  return { changed, left };
}
