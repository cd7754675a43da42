import type { SignedInContext } from '../access/request-context.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, UserError } from '../platform/user-error.ts';
import { assetClaim } from './asset.access.ts';
import { Asset } from './asset.entity.ts';

/** Removes the record of an asset that was entered by mistake. */
export async function deleteAsset(
  { em, read }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const asset = await claim(tx, Asset, input, assetClaim(read));
    if (asset instanceof UserError) return asset;
    await tx.remove(asset).flush();
    return new Deleted(asset.id);
  });
}
