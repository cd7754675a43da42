import type { LedgerCause } from '@bitim/schema/vocabulary/ledger';
import type { PublicationState } from '@bitim/schema/vocabulary/publication';
import type { SignedInContext } from '../access/request-context.ts';
import { post } from '../ledger/post.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { countedPublications } from './counted-publications.ts';
import { publicationClaim } from './press.claim.ts';
import { Publication } from './publication.entity.ts';
import type { RetractPublicationInput } from './publication.input.ts';

interface Step {
  readonly from: PublicationState;
  readonly to: PublicationState;
  readonly reason: string | null;
  readonly cause: LedgerCause;
}

async function step(
  { em, viewer, now, read }: SignedInContext,
  input: VersionedInput,
  { from, to, reason, cause }: Step,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const publication = await claim(tx, Publication, input, publicationClaim(read));
    if (publication instanceof UserError) return publication;
    if (publication.state !== from) return new StateError(publication.state);
    tx.assign(publication, { state: to, retractionReason: reason, updatedAt: now, updatedBy: viewer.userId });
    await tx.flush();
    await post(tx, countedPublications, publication.id, cause, { userId: viewer.userId, now });
    return publication.id;
  });
}

/** Withdraws a publication from the count, with a reason. @returns its id. */
export const retractPublication = (context: SignedInContext, input: RetractPublicationInput) =>
  step(context, input, { from: 'PUBLISHED', to: 'RETRACTED', reason: input.reason, cause: 'CANCELLED' });

/** Takes a retraction back. @returns the publication's id. */
export const restorePublication = (context: SignedInContext, input: VersionedInput) =>
  step(context, input, { from: 'RETRACTED', to: 'PUBLISHED', reason: null, cause: 'CORRECTION' });
