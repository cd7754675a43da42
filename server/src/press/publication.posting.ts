import type { PublicationKind, PublicationState } from '@bitim/schema/vocabulary/publication';
import type { CountableFacts } from '../ledger/measure.ts';
import { countOnce, type Dimensions, type Posting } from '../ledger/posting.ts';
import { whyNotCounted } from './publication.domain.ts';

/** What the ledger must know of a publication. */
export interface PublicationFacts extends CountableFacts {
  readonly kind: PublicationKind;
  readonly state: PublicationState;
  readonly programmeId: string | null;
}

export const publicationDimensions = ({ kind, programmeId }: PublicationFacts): Dimensions => ({
  kind,
  ...(programmeId && { programmeId }),
});

/** A publication counts once per contributing court, region and nation. */
export function publicationPostings(publication: PublicationFacts): Posting[] {
  if (whyNotCounted(publication.state)) return [];
  const { occurredOn, courts } = publication;
  return countOnce(courts, {
    measure: 'PUBLICATIONS',
    occurredOn,
    ...publicationDimensions(publication),
    quantity: 1,
  });
}
