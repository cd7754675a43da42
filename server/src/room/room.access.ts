import { sql } from 'kysely';
import type { Claim } from '../platform/claim.ts';
import type { Reading } from '../platform/shape.ts';

/** Who may see and change the room in row `e`. */
export const roomClaim = (read: Reading): Claim => ({
  table: 'room',
  visible: sql`true`,
  writable: sql.raw(read.inScope('e.court_id')),
});
