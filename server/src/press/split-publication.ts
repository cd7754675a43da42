import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { post } from '../ledger/post.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { countedPublications } from './counted-publications.ts';
import { publicationClaim } from './press.claim.ts';
import { Publication } from './publication.entity.ts';

/**
 * Takes a merge back: the duplicate counts by itself again, and the courts that it had brought along leave the kept
 * one, unless they have joined by themselves. @returns the id of what was the duplicate.
 */
export async function splitPublication(
  { em, viewer, now, read }: SignedInContext,
  input: VersionedInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const duplicate = await claim(tx, Publication, input, publicationClaim(read));
    if (duplicate instanceof UserError) return duplicate;
    const { duplicateOfId } = duplicate;
    if (!duplicateOfId) return new StateError(duplicate.state);
    const kept = await tx.findOneOrFail(
      Publication,
      { id: duplicateOfId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    // merged again meanwhile: its courts went along with it, so that merge is to be taken back first
    if (kept.state === 'DUPLICATE') return new StateError(kept.state);
    const touched = { updatedAt: now, updatedBy: viewer.userId };
    tx.assign(duplicate, { state: 'PUBLISHED', duplicateOfId: null, ...touched });
    tx.assign(kept, touched);
    await tx.flush();
    await takeBackCourts(tx, duplicate.id, kept.id);
    const by = { userId: viewer.userId, now };
    await post(tx, countedPublications, duplicate.id, 'CORRECTION', by);
    await post(tx, countedPublications, kept.id, 'CORRECTION', by);
    return duplicate.id;
  });
}

/** A court that another duplicate has too stays, on the account of that one. */
async function takeBackCourts(em: EntityManager, duplicateId: string, keptId: string): Promise<void> {
  const db = em.getKysely();
  const { rows } = await sql<{ court_id: string }>`
    delete from publication_court where publication_id = ${keptId} and via_duplicate_id = ${duplicateId} returning court_id`.execute(
    db,
  );
  await sql`
    insert into publication_court (publication_id, court_id, via_duplicate_id)
    select distinct on (pc.court_id) ${keptId}::uuid, pc.court_id, other.id
      from publication other join publication_court pc on pc.publication_id = other.id
     where other.duplicate_of_id = ${keptId} and pc.court_id = any(${rows.map((row) => row.court_id)}::uuid[])
     order by pc.court_id, other.id`.execute(db);
}
