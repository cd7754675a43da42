import type { SignedInContext } from '../access/request-context.ts';
import { monthEnd } from '../period/period.domain.ts';
import { claim, type VersionedInput } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { localDay } from '../platform/local-day.ts';
import { inTransaction } from '../platform/transaction.ts';
import { Deleted, UserError } from '../platform/user-error.ts';
import { assetClaim } from './asset.access.ts';
import { Asset } from './asset.entity.ts';

/**
 * Removes the record of an asset that was entered by mistake, as long as no month that is over has counted it; what has
 * counted is removed by its day.
 */
export async function deleteAsset(
  { em, read, now }: SignedInContext,
  input: VersionedInput,
): Promise<Deleted | UserError> {
  return inTransaction<Deleted>(em, async (tx) => {
    const asset = await claim(tx, Asset, input, assetClaim(read));
    if (asset instanceof UserError) return asset;
    if (hasCounted(asset, now)) return invalid(['id'], 'HAS_COUNTED');
    await tx.remove(asset).flush();
    return new Deleted(asset.id);
  });
}

/** Whether it was known, and stood there, on the last day of a month that is over. */
function hasCounted({ placedOn, removedOn, createdAt }: Asset, now: Date): boolean {
  const entered = localDay(createdAt);
  const counted = monthEnd(placedOn > entered ? placedOn : entered);
  return counted < localDay(now) && (!removedOn || removedOn > counted);
}
