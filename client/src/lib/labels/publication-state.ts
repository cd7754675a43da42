import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { PublicationState } from '@bitim/schema/vocabulary/publication';

export const PUBLICATION_STATE_LABELS: Record<PublicationState, MessageDescriptor> = {
  PUBLISHED: msg`published`,
  DUPLICATE: msg`duplicate`,
  RETRACTED: msg`retracted`,
};
