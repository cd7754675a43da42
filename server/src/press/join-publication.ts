import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { checkCourts } from '../court/check-courts.ts';
import { post } from '../ledger/post.ts';
import { claim } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { ConflictError, StateError, UserError } from '../platform/user-error.ts';
import { countedPublications } from './counted-publications.ts';
import { PUBLICATION_OF_ANYBODY } from './press.claim.ts';
import { Publication } from './publication.entity.ts';
import type { JoinPublicationInput } from './publication.input.ts';

/**
 * Adds a court of the caller's to a publication that somebody logged already, so that it is not logged twice. A court
 * that a duplicate brought along may join by itself: it then stays when the duplicate is split off.
 *
 * @returns the publication's id.
 */
export async function joinPublication(
  { em, viewer, now, read }: SignedInContext,
  input: JoinPublicationInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const publication = await claim(tx, Publication, input, PUBLICATION_OF_ANYBODY);
    if (publication instanceof UserError) return publication;
    if (publication.state !== 'PUBLISHED') return new StateError(publication.state);
    const court = {
      courtIds: [input.courtId],
      on: publication.publishedOn,
      pathOf: () => ['courtId'],
      own: 1,
    };
    const wrong = await checkCourts(tx, court, read);
    if (wrong) return wrong;
    const { numAffectedRows } = await sql`
      insert into publication_court (publication_id, court_id) values (${publication.id}, ${input.courtId})
      on conflict (publication_id, court_id) do update set via_duplicate_id = null
       where publication_court.via_duplicate_id is not null`.execute(tx.getKysely());
    if (!numAffectedRows) return ConflictError.taken(['courtId']);
    tx.assign(publication, { updatedAt: now, updatedBy: viewer.userId });
    await tx.flush();
    await post(tx, countedPublications, publication.id, 'HOST_ADDED', { userId: viewer.userId, now });
    return publication.id;
  });
}
