import type { SignedInContext } from '../access/request-context.ts';
import { claim } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UserError } from '../platform/user-error.ts';
import { TRAINING_TEMPLATE_FIELDS, trainingTemplateClaim } from './training-template.access.ts';
import { TrainingTemplate } from './training-template.entity.ts';
import type { RenameTrainingTemplateInput } from './training-template.input.ts';

/** Gives a template another name. @returns its id. */
export function renameTrainingTemplate(
  { em, viewer, now, read }: SignedInContext,
  input: RenameTrainingTemplateInput,
): Promise<string | UserError> {
  return inTransaction<string>(
    em,
    async (tx) => {
      const template = await claim(tx, TrainingTemplate, input, trainingTemplateClaim(read));
      if (template instanceof UserError) return template;
      tx.assign(template, { name: input.name, updatedAt: now, updatedBy: viewer.userId });
      await tx.flush();
      return template.id;
    },
    TRAINING_TEMPLATE_FIELDS,
  );
}
