import { Field, InputType } from 'type-graphql';
import type { SignedInContext } from '../access/request-context.ts';
import { claim, VersionedInput } from '../platform/claim.ts';
import { invalid } from '../platform/issue.ts';
import { LocalDate } from '../platform/scalars.ts';
import { inTransaction } from '../platform/transaction.ts';
import { StateError, UserError } from '../platform/user-error.ts';
import { assetClaim } from './asset.access.ts';
import { Asset } from './asset.entity.ts';

@InputType({ description: 'Says that an asset stands there no more.' })
export class RemoveAssetInput extends VersionedInput {
  @Field(() => LocalDate, { description: 'The first day on which it stood there no more.' })
  removedOn!: string;
}

/** Says that an asset stands there no more; it still counts for the periods before. @returns its id. */
export async function removeAsset(
  { em, viewer, now, read }: SignedInContext,
  input: RemoveAssetInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const asset = await claim(tx, Asset, input, assetClaim(read));
    if (asset instanceof UserError) return asset;
    if (asset.removedOn) return new StateError('REMOVED');
    if (input.removedOn < asset.placedOn) return invalid(['removedOn'], 'END_BEFORE_START');
    tx.assign(asset, { removedOn: input.removedOn, updatedAt: now, updatedBy: viewer.userId });
    await tx.flush();
    return asset.id;
  });
}
