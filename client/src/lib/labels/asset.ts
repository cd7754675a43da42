import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { AssetKind } from '@bitim/schema/vocabulary/asset';

export const ASSET_KIND_LABELS: Record<AssetKind, MessageDescriptor> = {
  CONCILIATION_ROOM: msg`Conciliation room`,
  INFORMATION_STAND: msg`Information stand`,
  BANNER: msg`Banner`,
};
