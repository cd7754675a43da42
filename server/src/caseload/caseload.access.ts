import { sql } from 'kysely';
import type { Claim } from '../platform/claim.ts';
import type { Reading } from '../platform/shape.ts';

/** Who may see and change the figure or total in row `e`. */
export const caseloadClaim = (table: 'case_figure' | 'case_total', read: Reading): Claim => ({
  table,
  visible: sql`true`,
  writable: sql.raw(read.inScope('e.court_id')),
});

/** The input fields that constraints guard: a court reports a month once. */
export const CASELOAD_FIELDS = {
  case_figure_court_month_unique: ['month'],
  case_total_court_id_month_unique: ['month'],
};
