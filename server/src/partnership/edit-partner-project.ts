import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { claim } from '../platform/claim.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UserError } from '../platform/user-error.ts';
import { PartnerProject } from './partner-project.entity.ts';
import type { EditPartnerProjectInput } from './partner-project.input.ts';

/** Projects belong to no court: who has the permission may change any. */
export const PROJECT_CLAIM = { table: 'partner_project', visible: sql`true`, writable: sql`true` };

/** Replaces the facts of a project by those of the form. @returns its id. */
export async function editPartnerProject(
  { em }: SignedInContext,
  input: EditPartnerProjectInput,
): Promise<string | UserError> {
  const { name, partnerName, startsOn, endsOn = null } = input;
  return inTransaction<string>(em, async (tx) => {
    const project = await claim(tx, PartnerProject, input, PROJECT_CLAIM);
    if (project instanceof UserError) return project;
    tx.assign(project, { name: storedText(name), partnerName: storedText(partnerName), startsOn, endsOn });
    await tx.flush();
    return project.id;
  });
}
