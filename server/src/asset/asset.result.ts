import { CHANGE_FAILURES, CREATE_FAILURES, DELETE_OUTCOMES } from '../platform/outcomes.ts';
import { resultUnion } from '../platform/result-union.ts';
import { StateError } from '../platform/user-error.ts';
import { AssetType } from './asset.type.ts';

export const CreateAssetResult = resultUnion(
  'CreateAssetResult',
  'The new asset, or why there is none.',
  () => [AssetType, ...CREATE_FAILURES],
);

export const ChangeAssetResult = resultUnion(
  'ChangeAssetResult',
  'The asset as it now stands, or why nothing changed.',
  () => [AssetType, ...CHANGE_FAILURES, StateError],
);

export const DeleteAssetResult = resultUnion(
  'DeleteAssetResult',
  'The id that is free now, or why nothing was removed.',
  () => DELETE_OUTCOMES,
);
