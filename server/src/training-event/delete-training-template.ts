import type { SignedInContext } from '../access/request-context.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, UserError } from '../platform/user-error.ts';
import { trainingTemplateClaim } from './training-template.access.ts';
import { TrainingTemplate } from './training-template.entity.ts';

/** Removes a template. The events that were made from it stand by themselves, and stay. */
export function deleteTrainingTemplate(
  { em, read }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const template = await claim(tx, TrainingTemplate, input, trainingTemplateClaim(read));
    if (template instanceof UserError) return template;
    await tx.remove(template).flush();
    return new Deleted(template.id);
  });
}
