import type { SignedInContext } from '../access/request-context.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import { PartnerProject } from './partner-project.entity.ts';
import type { CreatePartnerProjectInput } from './partner-project.input.ts';

/** Puts a partner's project into the register. @returns its id. */
export async function createPartnerProject(
  { em }: SignedInContext,
  input: CreatePartnerProjectInput,
): Promise<string | UserError> {
  const { name, partnerName, startsOn, endsOn = null } = input;
  return inTransaction<string>(em, async (tx) => {
    const texts = { name: storedText(name), partnerName: storedText(partnerName) };
    const project = tx.create(PartnerProject, { ...texts, startsOn, endsOn, provenance: 'RECORDED' });
    await tx.flush();
    return project.id;
  });
}
