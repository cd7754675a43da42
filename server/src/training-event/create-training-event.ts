import type { SignedInContext } from '../access/request-context.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, type UserError } from '../platform/user-error.ts';
import { enterTrainingEvent } from './enter-training-event.ts';
import { TRAINING_EVENT_FIELDS } from './training-event.access.ts';
import type { CreateTrainingEventInput } from './training-event.input.ts';

/** Puts a new event into the register: as a draft, on the calendar, or as already held. @returns its id. */
export async function createTrainingEvent(
  context: SignedInContext,
  input: CreateTrainingEventInput,
): Promise<string | UserError> {
  if (input.state !== 'DRAFT' && input.state !== 'SCHEDULED' && input.state !== 'HELD')
    return new StateError(input.state);
  return inTransaction<string>(
    context.em,
    (tx) => enterTrainingEvent(tx, context, input, null),
    TRAINING_EVENT_FIELDS,
  );
}
