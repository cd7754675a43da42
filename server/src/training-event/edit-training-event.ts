import type { SignedInContext } from '../access/request-context.ts';
import { isEditable } from '../event/lifecycle.domain.ts';
import { claim } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { applyEdit } from './apply-edit.ts';
import { TRAINING_EVENT_FIELDS, trainingEventClaim } from './training-event.access.ts';
import { TrainingEvent } from './training-event.entity.ts';
import type { EditTrainingEventInput } from './training-event.input.ts';

/** Replaces the facts of an event by those of the form. @returns its id. */
export async function editTrainingEvent(
  context: SignedInContext,
  input: EditTrainingEventInput,
): Promise<string | UserError> {
  const { em, read } = context;
  return inTransaction<string>(
    em,
    async (tx) => {
      const event = await claim(tx, TrainingEvent, input, trainingEventClaim(read));
      if (event instanceof UserError) return event;
      if (!isEditable(event.state)) return new StateError(event.state);
      return (await applyEdit(tx, context, event, input)) ?? event.id;
    },
    TRAINING_EVENT_FIELDS,
  );
}
