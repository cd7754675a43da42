import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignedInContext } from '../access/request-context.ts';
import { claim } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import { FieldIssue, InvalidInputError, StateError, UserError } from '../platform/user-error.ts';
import { enterTrainingEvent } from './enter-training-event.ts';
import { patternOf, repeatedOn } from './event-pattern.domain.ts';
import { asInput } from './form-input.ts';
import { occurrencesOf, onItsDay } from './occurrences.ts';
import { writeRule } from './recurrence.domain.ts';
import { storedForm } from './stored-form.ts';
import { TRAINING_EVENT_FIELDS, trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';
import { TrainingSeries } from './training-series.entity.ts';
import type { RepeatTrainingEventInput } from './training-series.input.ts';

/** Makes a series of an event: the same on other days, all of them or none. @returns the event's id. */
export function repeatTrainingEvent(
  context: SignedInContext,
  input: RepeatTrainingEventInput,
): Promise<string | UserError> {
  const { em, read } = context;
  return inTransaction<string>(
    em,
    async (tx) => {
      const event = await claim(tx, TrainingEvent, input, trainingEventClaim(read));
      if (event instanceof UserError) return event;
      const { state } = event;
      if (state !== 'DRAFT' && state !== 'SCHEDULED' && state !== 'HELD') return new StateError(state);
      return event.seriesId ? invalid(['id'], 'IN_SERIES') : madeFrom(tx, context, event, input);
    },
    TRAINING_EVENT_FIELDS,
  );
}

async function madeFrom(
  tx: EntityManager,
  context: SignedInContext,
  event: TrainingEvent,
  { rule, exceptOn, clashComment }: RepeatTrainingEventInput,
): Promise<string | UserError> {
  const { viewer, now } = context;
  const form = await storedForm(tx, event);
  const found = occurrencesOf(form, rule);
  if (found instanceof FieldIssue) return new InvalidInputError([found]);
  const days = found.days.filter((on) => on !== event.startsOn && !exceptOn.includes(on));
  if (days.length === 0) return invalid(['rule'], 'NO_OCCURRENCES');
  const pattern = patternOf(form);
  const series = tx.create(TrainingSeries, {
    rule: writeRule(found.rule),
    movedBy: 0,
    pattern,
    createdAt: now,
    createdBy: viewer.userId,
  });
  const changed = { updatedAt: now, updatedBy: viewer.userId };
  tx.assign(event, { seriesId: series.id, seriesOn: event.startsOn, ...changed });
  await tx.flush();
  // what was held once is only planned for another day
  const state = event.state === 'DRAFT' ? 'DRAFT' : 'SCHEDULED';
  for (const on of days) {
    const input = { ...asInput(repeatedOn(form, on)), state, clashComment: clashComment ?? null } as const;
    const place = { seriesId: series.id, seriesOn: on };
    // oxlint-disable-next-line no-await-in-loop -- one connection, one statement at a time
    const made = await enterTrainingEvent(tx, context, input, place);
    if (made instanceof UserError) return onItsDay(on, made, ['rule']);
  }
  return event.id;
}
