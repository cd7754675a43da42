import type { PressEventKind } from '@bitim/schema/vocabulary/event';
import type {
  AuthorRole,
  OutletKind,
  OutletReach,
  PublicationKind,
  PublicationState,
} from '@bitim/schema/vocabulary/publication';
import { graphqlEnum } from '../platform/enum.ts';

export const GraphQLPressEventKind = graphqlEnum<PressEventKind>('PressEventKind', 'A kind of press event.', {
  BRIEFING: 'A press briefing.',
  PRESS_CONFERENCE: 'A press conference.',
});

export const GraphQLPublicationKind = graphqlEnum<PublicationKind>(
  'PublicationKind',
  'A kind of publication.',
  {
    ARTICLE: 'An article, on paper or on a page.',
    TV_STORY: 'A story on television.',
    RADIO_STORY: 'A story on the radio.',
    WEB_PAGE: 'A page or post that is no article.',
  },
);

export const GraphQLPublicationState = graphqlEnum<PublicationState>(
  'PublicationState',
  'Whether a publication counts.',
  {
    PUBLISHED: 'Counts.',
    DUPLICATE: 'The same as another publication, which is counted in its stead.',
    RETRACTED: 'Withdrawn, with a reason; does not count.',
  },
);

export const GraphQLOutletKind = graphqlEnum<OutletKind>('OutletKind', 'A kind of outlet.', {
  NEWSPAPER: 'A newspaper or magazine.',
  TV: 'A television channel.',
  RADIO: 'A radio station.',
  SITE: 'A site on the web.',
  SOCIAL_PAGE: 'A page in a social network.',
});

export const GraphQLOutletReach = graphqlEnum<OutletReach>('OutletReach', 'How far an outlet reaches.', {
  REPUBLICAN: 'The whole country.',
  REGIONAL: 'One region.',
});

export const GraphQLAuthorRole = graphqlEnum<AuthorRole>('AuthorRole', 'In what quality somebody wrote.', {
  JUDGE: 'As a judge.',
  COURT_STAFF: "As a member of a court's staff.",
  JOURNALIST: 'As a journalist.',
});
