import type { EntityManager } from '@mikro-orm/postgresql';
import { checkCourts } from '../court/check-courts.ts';
import { invalid } from '../platform/issue.ts';
import type { Reading } from '../platform/shape.ts';
import type { UserError } from '../platform/user-error.ts';
import type { CreateAssetInput } from './asset.input.ts';

/** What an asset's input gets wrong that its fields alone do not tell. */
export async function checkAsset(
  em: EntityManager,
  input: CreateAssetInput,
  read: Reading,
): Promise<UserError | null> {
  const { courtId, placedOn, removedOn } = input;
  if (removedOn && removedOn < placedOn) return invalid(['removedOn'], 'END_BEFORE_START');
  return checkCourts(em, { courtIds: [courtId], on: placedOn, pathOf: () => ['courtId'], own: 1 }, read);
}
