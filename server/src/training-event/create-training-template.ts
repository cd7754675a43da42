import type { SignedInContext } from '../access/request-context.ts';
import { checkCourts } from '../court/check-courts.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import { keptBy, patternOf } from './event-pattern.domain.ts';
import { storedForm } from './stored-form.ts';
import { TRAINING_TEMPLATE_FIELDS } from './training-template.access.ts';
import { TrainingTemplate } from './training-template.entity.ts';
import type { CreateTrainingTemplateInput } from './training-template.input.ts';
import { visibleTrainingEvent } from './visible-training-event.ts';

/** Keeps what an event has but its days, for a court; whoever may see an event may learn from it. @returns its id. */
export function createTrainingTemplate(
  context: SignedInContext,
  { eventId, courtId, name }: CreateTrainingTemplateInput,
): Promise<string | UserError> {
  const { em, viewer, now, read } = context;
  return inTransaction<string>(
    em,
    async (tx) => {
      const court = { courtIds: [courtId], on: null, pathOf: () => ['courtId'], own: 1 };
      const wrong = await checkCourts(tx, court, read);
      if (wrong) return wrong;
      const event = await visibleTrainingEvent(context, eventId);
      if (!event) return invalid(['eventId'], 'UNKNOWN_RECORD');
      const template = tx.create(TrainingTemplate, {
        courtId,
        name,
        pattern: keptBy(courtId, patternOf(await storedForm(tx, event))),
        createdAt: now,
        createdBy: viewer.userId,
        updatedAt: now,
        updatedBy: viewer.userId,
      });
      await tx.flush();
      return template.id;
    },
    TRAINING_TEMPLATE_FIELDS,
  );
}
