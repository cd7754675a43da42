import type { SignedInContext } from '../access/request-context.ts';
import { causeOfEdit } from '../ledger/cause.domain.ts';
import { post } from '../ledger/post.ts';
import { claim } from '../platform/claim.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { checkPublication } from './check-publication.ts';
import { countedPublications } from './counted-publications.ts';
import { PUBLICATION_FIELDS, publicationClaim } from './press.claim.ts';
import { Publication } from './publication.entity.ts';
import type { EditPublicationInput } from './publication.input.ts';
import { courtIdsOf, writeAuthors, writeCourts } from './write-publication.ts';

/** Replaces the facts of a publication by those of the form. @returns its id. */
export async function editPublication(
  context: SignedInContext,
  input: EditPublicationInput,
): Promise<string | UserError> {
  const { em, viewer, now, read } = context;
  return inTransaction<string>(
    em,
    async (tx) => {
      const publication = await claim(tx, Publication, input, publicationClaim(read));
      if (publication instanceof UserError) return publication;
      if (publication.state !== 'PUBLISHED') return new StateError(publication.state);
      const before = await courtIdsOf(tx, publication.id);
      const wrong = await checkPublication(tx, input, before, context);
      if (wrong) return wrong;
      const { id, version: _seen, courtIds, authors, title, ...facts } = input;
      const cause = causeOfEdit(publication.kind !== facts.kind, before, courtIds);
      tx.assign(publication, {
        url: null,
        workId: null,
        pressEventId: null,
        programmeId: null,
        ...facts,
        title: storedText(title),
        updatedAt: now,
        updatedBy: viewer.userId,
      });
      await tx.flush();
      await writeCourts(tx, id, courtIds);
      await writeAuthors(tx, id, authors);
      await post(tx, countedPublications, id, cause, { userId: viewer.userId, now });
      return id;
    },
    PUBLICATION_FIELDS,
  );
}
