import type { SignedInContext } from '../access/request-context.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import { checkCourts } from './check-courts.ts';
import type { JoinProgrammeInput } from './participation.input.ts';
import { PROGRAMME_FIELDS } from './programme.access.ts';
import { Participation } from './programme.entity.ts';

/** Lets a court join a programme. @returns the participation's id. */
export async function joinProgramme(
  { em, now, read }: SignedInContext,
  input: JoinProgrammeInput,
): Promise<string | UserError> {
  const { programmeId, courtId, wave, joinedOn, leftOn = null } = input;
  return inTransaction<string>(
    em,
    async (tx) => {
      const wrong = await checkCourts(
        tx,
        { courtIds: [courtId], on: joinedOn, pathOf: () => ['courtId'], own: 1 },
        read,
      );
      if (wrong) return wrong;
      const facts = { wave, joinedOn, leftOn, provenance: 'RECORDED' as const, createdAt: now };
      const participation = tx.create(Participation, { programme: programmeId, court: courtId, ...facts });
      await tx.flush();
      return participation.id;
    },
    PROGRAMME_FIELDS,
  );
}
