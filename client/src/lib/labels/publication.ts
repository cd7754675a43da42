import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type {
  AuthorRole,
  OutletKind,
  OutletReach,
  PublicationKind,
  PublicationState,
} from '@bitim/schema/vocabulary/publication';

export const PUBLICATION_KIND_LABELS: Record<PublicationKind, MessageDescriptor> = {
  ARTICLE: msg`Article`,
  TV_STORY: msg`TV story`,
  RADIO_STORY: msg`Radio story`,
  WEB_PAGE: msg`Web page`,
};

export const PUBLICATION_STATE_LABELS: Record<PublicationState, MessageDescriptor> = {
  PUBLISHED: msg`published`,
  DUPLICATE: msg`duplicate`,
  RETRACTED: msg`retracted`,
};

export const OUTLET_KIND_LABELS: Record<OutletKind, MessageDescriptor> = {
  NEWSPAPER: msg`Newspaper`,
  TV: msg`TV channel`,
  RADIO: msg`Radio station`,
  SITE: msg`Web site`,
  SOCIAL_PAGE: msg`Social media page`,
};

export const OUTLET_REACH_LABELS: Record<OutletReach, MessageDescriptor> = {
  REPUBLICAN: msg`republican`,
  REGIONAL: msg`regional`,
};

export const AUTHOR_ROLE_LABELS: Record<AuthorRole, MessageDescriptor> = {
  JUDGE: msg`judge`,
  COURT_STAFF: msg`court staff`,
  JOURNALIST: msg`journalist`,
};
