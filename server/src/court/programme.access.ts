import { sql } from 'kysely';
import type { Claim } from '../platform/claim.ts';

/** Programmes and the courts in them belong to no court: who has the permission may change any. */
const everything = { visible: sql`true`, writable: sql`true` };

export const PROGRAMME_CLAIM: Claim = { table: 'programme', ...everything };
export const PARTICIPATION_CLAIM: Claim = { table: 'participation', ...everything };

/** The input fields that constraints guard. */
export const PROGRAMME_FIELDS = {
  programme_code_unique: ['code'],
  participation_programme_id_court_id_unique: ['courtId'],
  participation_programme_id_foreign: ['programmeId'],
};
