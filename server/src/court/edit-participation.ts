import type { SignedInContext } from '../access/request-context.ts';
import { claim } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UserError } from '../platform/user-error.ts';
import { checkCourts } from './check-courts.ts';
import type { EditParticipationInput } from './participation.input.ts';
import { PARTICIPATION_CLAIM } from './programme.access.ts';
import { Participation } from './programme.entity.ts';

/** Says anew from which wave on, and how long, a court takes part. @returns the participation's id. */
export async function editParticipation(
  { em, read }: SignedInContext,
  input: EditParticipationInput,
): Promise<string | UserError> {
  const { wave, joinedOn, leftOn = null } = input;
  return inTransaction<string>(em, async (tx) => {
    const participation = await claim(tx, Participation, input, PARTICIPATION_CLAIM);
    if (participation instanceof UserError) return participation;
    const courtIds = [participation.court.id];
    const wrong = await checkCourts(tx, { courtIds, on: joinedOn, pathOf: () => ['joinedOn'], own: 1 }, read);
    if (wrong) return wrong;
    tx.assign(participation, { wave, joinedOn, leftOn });
    await tx.flush();
    return participation.id;
  });
}
