import type { AssetRecordFragment } from './asset-record.generated.ts';

/** The record as the API takes it back. */
export function assetInput({
  kind,
  court,
  programme,
  description,
  placedOn,
  removedOn,
}: AssetRecordFragment) {
  const { kk = null, ru = null, en = null } = description ?? {};
  return {
    kind,
    courtId: court.id,
    programmeId: programme?.id ?? null,
    description: description && { kk, ru, en },
    placedOn,
    removedOn,
  };
}
