import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, InUseError, UserError } from '../platform/user-error.ts';
import { usesOf } from '../platform/uses.ts';
import { publicationClaim } from './press.claim.ts';
import { Publication } from './publication.entity.ts';

/** Removes a publication that never counted, such as a duplicate out of a load; what did is retracted instead. */
export async function deletePublication(
  { em, read }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const publication = await claim(tx, Publication, input, publicationClaim(read));
    if (publication instanceof UserError) return publication;
    const uses = await usesOf(tx, {
      LEDGER: sql`select from ledger_entry where record_type = 'PUBLICATION' and record_id = ${publication.id}`,
      PUBLICATION: sql`select id from publication where duplicate_of_id = ${publication.id}
                       union select publication_id from publication_court where via_duplicate_id = ${publication.id}`,
    });
    if (uses.length > 0) return new InUseError(uses);
    await tx.remove(publication).flush();
    return new Deleted(publication.id);
  });
}
