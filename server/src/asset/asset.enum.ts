import type { AssetKind } from '@bitim/schema/vocabulary/asset';
import { graphqlEnum } from '../platform/enum.ts';

export const GraphQLAssetKind = graphqlEnum<AssetKind>('AssetKind', 'What stands somewhere for a time.', {
  CONCILIATION_ROOM: 'A room equipped for conciliation.',
  INFORMATION_STAND: 'A stand that explains mediation to visitors.',
  BANNER: 'A banner.',
});
