import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { PublicationKind } from '@bitim/schema/vocabulary/publication';

export const PUBLICATION_KIND_LABELS: Record<PublicationKind, MessageDescriptor> = {
  ARTICLE: msg`Article`,
  TV_STORY: msg`TV story`,
  RADIO_STORY: msg`Radio story`,
  WEB_PAGE: msg`Web page`,
};
