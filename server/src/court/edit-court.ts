import type { SignedInContext } from '../access/request-context.ts';
import { claim } from '../platform/claim.ts';
import { storedText } from '../platform/localized-text.ts';
import { checkZone } from '../platform/time-zones.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UserError } from '../platform/user-error.ts';
import { checkDays } from './check-days.ts';
import { COURT_CLAIM } from './court.access.ts';
import { Court } from './court.entity.ts';
import type { EditCourtInput } from './court.input.ts';

/**
 * Replaces the facts of a court by those of the form; its code, level and region stay, its days hold all that counts at
 * it, and a recorded succession keeps its day. @returns its id.
 */
export async function editCourt({ em }: SignedInContext, input: EditCourtInput): Promise<string | UserError> {
  const { name, seat, timeZone, validFrom = null, validTo = null } = input;
  return inTransaction<string>(em, async (tx) => {
    const court = await claim(tx, Court, input, COURT_CLAIM);
    if (court instanceof UserError) return court;
    const days = { validFrom, validTo };
    const changed = (court.validFrom ?? null) !== validFrom || (court.validTo ?? null) !== validTo;
    const wrong = (await checkZone(tx, input)) ?? (changed ? await checkDays(tx, court.id, days) : null);
    if (wrong) return wrong;
    tx.assign(court, { name: storedText(name), seat: storedText(seat), timeZone, ...days });
    await tx.flush();
    return court.id;
  });
}
