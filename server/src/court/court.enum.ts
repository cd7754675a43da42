import type { CourtLevel, Provenance, RegionKind, SuccessionKind } from '@bitim/schema/vocabulary/court';
import { graphqlEnum } from '../platform/enum.ts';

export const GraphQLRegionKind = graphqlEnum<RegionKind>('RegionKind', 'A kind of oblast-level unit.', {
  OBLAST: 'An oblast.',
  CITY: 'A city of republican significance.',
});

export const GraphQLCourtLevel = graphqlEnum<CourtLevel>('CourtLevel', 'The level of a court.', {
  DISTRICT: 'A district or city court: first instance.',
  APPELLATE: 'The appellate panel of an oblast court, at which the training centre is.',
  SUPREME: 'The Supreme Court.',
});

export const GraphQLSuccessionKind = graphqlEnum<SuccessionKind>(
  'SuccessionKind',
  'How one court became another.',
  {
    RENAME: 'The same court under another name.',
    MERGE: 'Several courts became one.',
    SPLIT: 'One court became several.',
    RE_PARENTING: 'The court came under another oblast.',
  },
);

export const GraphQLProvenance = graphqlEnum<Provenance>('Provenance', "Where a record's facts stand.", {
  RECORDED: 'Entered by a user, or found in a source.',
  MEMO: 'Printed in the memo of 2014.',
  CONSTRUCTED: "Constructed so that the memo's counts come out; not a fact.",
});
