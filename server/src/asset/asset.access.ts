import { sql } from 'kysely';
import type { Claim } from '../platform/claim.ts';
import type { Reading } from '../platform/shape.ts';

/** Who may see and change the asset in row `e`. */
export const assetClaim = (read: Reading): Claim => ({
  table: 'asset',
  visible: sql`true`,
  writable: sql.raw(read.inScope('e.court_id')),
});

/** The input fields that constraints guard. */
export const ASSET_FIELDS = { asset_programme_id_foreign: ['programmeId'] };
