import { sql } from 'kysely';
import type { Claim } from '../platform/claim.ts';

/** Accounts belong to no court: whoever manages users manages all. */
export const USER_CLAIM: Claim = { table: 'app_user', visible: sql`true`, writable: sql`true` };

/** The input fields that constraints guard. */
export const USER_FIELDS = {
  app_user_email_unique: ['email'],
  app_user_region_id_foreign: ['regionId'],
  app_user_court_id_foreign: ['courtId'],
  app_user_home_court_id_foreign: ['homeCourtId'],
};
