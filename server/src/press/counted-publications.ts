import type { CountedRecords } from '../ledger/measure.ts';
import { whyNotCounted } from './publication.domain.ts';
import { publications } from './publication.measure.ts';
import { publicationDimensions, type PublicationFacts, publicationPostings } from './publication.posting.ts';

/** How publications are counted. */
export const countedPublications: CountedRecords<PublicationFacts> = {
  recordType: 'PUBLICATION',
  measures: [publications],
  postingsOf: publicationPostings,
  leftOut: ({ state }) => whyNotCounted(state),
  dimensionsOf: publicationDimensions,
  storage: {
    table: 'publication',
    facts: `jsonb_build_object('kind', r.kind, 'state', r.state, 'programmeId', r.programme_id)`,
    occurredOn: 'r.published_on',
    courts: 'select court_id from publication_court where publication_id = r.id',
    title: 'r.title',
    provenance: 'r.provenance',
    createdAt: 'r.created_at',
    visible: () => 'true',
  },
};
