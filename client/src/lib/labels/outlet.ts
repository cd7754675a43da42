import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { OutletKind, OutletReach } from '@bitim/schema/vocabulary/publication';

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
