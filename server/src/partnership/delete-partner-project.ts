import type { SignedInContext } from '../access/request-context.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { referencesTo } from '../platform/references.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, InUseError, UserError } from '../platform/user-error.ts';
import { PROJECT_CLAIM } from './edit-partner-project.ts';
import { PartnerProject } from './partner-project.entity.ts';

/** Removes a project under which nothing was held or planned. */
export async function deletePartnerProject(
  { em }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const project = await claim(tx, PartnerProject, input, PROJECT_CLAIM);
    if (project instanceof UserError) return project;
    const uses = await referencesTo(tx, 'partner_project', project.id);
    if (uses.length > 0) return new InUseError(uses);
    await tx.remove(project).flush();
    return new Deleted(project.id);
  });
}
