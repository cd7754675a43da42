import type { SignedInContext } from '../access/request-context.ts';
import { entryCause } from '../ledger/cause.domain.ts';
import { post } from '../ledger/post.ts';
import { localDay } from '../platform/local-day.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import { checkPublication } from './check-publication.ts';
import { countedPublications } from './counted-publications.ts';
import { PUBLICATION_FIELDS } from './press.claim.ts';
import { Publication } from './publication.entity.ts';
import type { LogPublicationInput } from './publication.input.ts';
import { writeAuthors, writeCourts } from './write-publication.ts';

/** Puts a publication into the register; it counts at once. @returns its id. */
export async function logPublication(
  context: SignedInContext,
  input: LogPublicationInput,
): Promise<string | UserError> {
  const { em, viewer, now } = context;
  return inTransaction<string>(
    em,
    async (tx) => {
      const wrong = await checkPublication(tx, input, [], context);
      if (wrong) return wrong;
      const { courtIds, authors, title, ...facts } = input;
      const publication = tx.create(Publication, {
        url: null,
        workId: null,
        pressEventId: null,
        programmeId: null,
        ...facts,
        title: storedText(title),
        state: 'PUBLISHED',
        provenance: 'RECORDED',
        createdAt: now,
        createdBy: viewer.userId,
        updatedAt: now,
        updatedBy: viewer.userId,
      });
      await tx.flush();
      await writeCourts(tx, publication.id, courtIds);
      await writeAuthors(tx, publication.id, authors);
      await post(tx, countedPublications, publication.id, entryCause(input.publishedOn, localDay(now)), {
        userId: viewer.userId,
        now,
      });
      return publication.id;
    },
    PUBLICATION_FIELDS,
  );
}
