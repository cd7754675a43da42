import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { post } from '../ledger/post.ts';
import { type Claim, claim } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { inTransaction } from '../platform/transaction.ts';
import { ConflictError, StateError, UserError } from '../platform/user-error.ts';
import { countedPublications } from './counted-publications.ts';
import { PUBLICATION_OF_ANYBODY, publicationClaim } from './press.claim.ts';
import { Publication } from './publication.entity.ts';
import type { MergePublicationsInput } from './publication.input.ts';

/**
 * Says that an entry is a duplicate of another: the other is counted for the courts of both. The duplicate must be the
 * caller's; the kept one need not be, as with joining.
 *
 * @returns the id of the kept one.
 */
export async function mergePublications(
  { em, viewer, now, read }: SignedInContext,
  input: MergePublicationsInput,
): Promise<string | UserError> {
  if (input.duplicateId === input.keptId) return invalid(['keptId'], 'SAME_RECORD');
  return inTransaction<string>(em, async (tx) => {
    const duplicate = await claimPublished(tx, 'duplicate', input, publicationClaim(read));
    if (duplicate instanceof UserError) return duplicate;
    const kept = await claimPublished(tx, 'kept', input, PUBLICATION_OF_ANYBODY);
    if (kept instanceof UserError) return kept;
    const touched = { updatedAt: now, updatedBy: viewer.userId };
    tx.assign(duplicate, { state: 'DUPLICATE', duplicateOfId: kept.id, ...touched });
    tx.assign(kept, touched);
    await tx.flush();
    await sql`insert into publication_court (publication_id, court_id, via_duplicate_id)
              select ${kept.id}, court_id, ${duplicate.id} from publication_court where publication_id = ${duplicate.id}
              on conflict do nothing`.execute(tx.getKysely());
    const by = { userId: viewer.userId, now };
    await post(tx, countedPublications, duplicate.id, 'DUPLICATE_MERGED', by);
    await post(tx, countedPublications, kept.id, 'DUPLICATE_MERGED', by);
    return kept.id;
  });
}

/** Takes one side for the change; a failure is said at that side's fields. */
async function claimPublished(
  em: EntityManager,
  side: 'duplicate' | 'kept',
  input: MergePublicationsInput,
  who: Claim,
): Promise<Publication | UserError> {
  const outcome = await claim(
    em,
    Publication,
    { id: input[`${side}Id`], version: input[`${side}Version`] },
    who,
  );
  const found =
    outcome instanceof UserError || outcome.state === 'PUBLISHED' ? outcome : new StateError(outcome.state);
  if (found instanceof UserError)
    found.path = [found instanceof ConflictError ? `${side}Version` : `${side}Id`];
  return found;
}
