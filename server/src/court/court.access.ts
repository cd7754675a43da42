import { sql } from 'kysely';
import type { Claim } from '../platform/claim.ts';

/** Courts and regions are kept centrally: who has the permission may change any. */
const everything = { visible: sql`true`, writable: sql`true` };

export const REGION_CLAIM: Claim = { table: 'region', ...everything };
export const COURT_CLAIM: Claim = { table: 'court', ...everything };

/** The input fields that constraints guard. */
export const COURT_FIELDS = {
  region_code_unique: ['code'],
  court_code_unique: ['code'],
  court_region_id_foreign: ['regionId'],
  court_succession_unique: ['successorId'],
};
