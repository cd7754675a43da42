import type { SignedInContext } from '../access/request-context.ts';
import { storedText } from '../platform/localized-text.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { UserError } from '../platform/user-error.ts';
import { ASSET_FIELDS } from './asset.access.ts';
import { Asset } from './asset.entity.ts';
import type { CreateAssetInput } from './asset.input.ts';
import { checkAsset } from './check-asset.ts';

/** Says that something was placed at a court. @returns its id. */
export async function createAsset(
  { em, viewer, now, read }: SignedInContext,
  input: CreateAssetInput,
): Promise<string | UserError> {
  const { programmeId = null, removedOn = null, description, ...facts } = input;
  return inTransaction<string>(
    em,
    async (tx) => {
      const wrong = await checkAsset(tx, input, read);
      if (wrong) return wrong;
      const asset = tx.create(Asset, {
        ...facts,
        programmeId,
        removedOn,
        description: storedText(description),
        provenance: 'RECORDED',
        createdAt: now,
        createdBy: viewer.userId,
        updatedAt: now,
        updatedBy: viewer.userId,
      });
      await tx.flush();
      return asset.id;
    },
    ASSET_FIELDS,
  );
}
