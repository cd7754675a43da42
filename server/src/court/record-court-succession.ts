import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { claim } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import { InUseError, InvalidInputError, UserError } from '../platform/user-error.ts';
import { usesOf } from '../platform/uses.ts';
import { COURT_CLAIM, COURT_FIELDS } from './court.access.ts';
import { Court, CourtSuccession } from './court.entity.ts';
import type { RecordCourtSuccessionInput } from './court.input.ts';
import { successionIssue, type Validity } from './succession.domain.ts';

/**
 * Says that a court became another, and closes it on the day. Merges and splits are recorded pair by pair. Refused
 * while something is counted at the court on or after the day. @returns the id of the court before.
 */
export async function recordCourtSuccession(
  { em }: SignedInContext,
  input: RecordCourtSuccessionInput,
): Promise<string | UserError> {
  const { id, successorId, kind, effectiveOn, decree } = input;
  if (id === successorId) return invalid(['successorId'], 'OVERLAP');
  return inTransaction<string>(
    em,
    async (tx) => {
      const before = await claim(tx, Court, input, COURT_CLAIM);
      if (before instanceof UserError) return before;
      const after = await tx.findOne(Court, { id: successorId }, { lockMode: LockMode.PESSIMISTIC_READ });
      if (!after) return invalid(['successorId'], 'UNKNOWN_COURT');
      const wrong = successionIssue(kind, effectiveOn, validityOf(before), validityOf(after));
      if (wrong) return new InvalidInputError([wrong]);
      const counted = await usesOf(tx, {
        LEDGER: sql`select from ledger_entry where unit_id = ${id} and occurred_on >= ${effectiveOn}
                     group by record_id, measure having sum(quantity) <> 0`,
      });
      if (counted.length > 0) return new InUseError(counted);
      tx.create(CourtSuccession, { predecessor: id, successor: successorId, kind, effectiveOn, decree });
      tx.assign(before, { validTo: effectiveOn });
      await tx.flush();
      return id;
    },
    COURT_FIELDS,
  );
}

const validityOf = ({ validFrom, validTo }: Court): Validity => ({
  validFrom: validFrom ?? null,
  validTo: validTo ?? null,
});
