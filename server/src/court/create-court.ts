import type { SignedInContext } from '../access/request-context.ts';
import { storedText } from '../platform/localized-text.ts';
import { checkZone } from '../platform/time-zones.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import { COURT_FIELDS } from './court.access.ts';
import { Court } from './court.entity.ts';
import type { CreateCourtInput } from './court.input.ts';

/** Opens a court. @returns its id. */
export async function createCourt(
  { em }: SignedInContext,
  input: CreateCourtInput,
): Promise<string | UserError> {
  const { code, level, name, seat, regionId = null, timeZone, validFrom = null, validTo = null } = input;
  return inTransaction<string>(
    em,
    async (tx) => {
      const wrong = await checkZone(tx, input);
      if (wrong) return wrong;
      const texts = { name: storedText(name), seat: storedText(seat) };
      const court = tx.create(Court, {
        code,
        level,
        ...texts,
        region: regionId,
        timeZone,
        validFrom,
        validTo,
        provenance: 'RECORDED',
      });
      await tx.flush();
      return court.id;
    },
    COURT_FIELDS,
  );
}
