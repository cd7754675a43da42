import type { SignedInContext } from '../access/request-context.ts';
import { claim } from '../platform/claim.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UserError } from '../platform/user-error.ts';
import { ASSET_FIELDS, assetClaim } from './asset.access.ts';
import { Asset } from './asset.entity.ts';
import type { EditAssetInput } from './asset.input.ts';
import { checkAsset } from './check-asset.ts';

/** Replaces the facts of an asset by those of the form. @returns its id. */
export async function editAsset(
  { em, viewer, now, read }: SignedInContext,
  input: EditAssetInput,
): Promise<string | UserError> {
  return inTransaction<string>(
    em,
    async (tx) => {
      const asset = await claim(tx, Asset, input, assetClaim(read));
      if (asset instanceof UserError) return asset;
      const wrong = await checkAsset(tx, input, read);
      if (wrong) return wrong;
      const { id, version: _seen, description, ...facts } = input;
      const changed = { updatedAt: now, updatedBy: viewer.userId };
      tx.assign(asset, {
        programmeId: null,
        removedOn: null,
        ...facts,
        description: storedText(description),
        ...changed,
      });
      await tx.flush();
      return id;
    },
    ASSET_FIELDS,
  );
}
