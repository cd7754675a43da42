import { sql } from 'kysely';
import type { Claim } from '../platform/claim.ts';
import type { Condition } from '../platform/read.ts';
import type { Reading } from '../platform/shape.ts';

/** The templates `e` of the courts that the reader may plan for; those of others are not there. */
export const templateWithinScope = (read: Reading): Condition => sql.raw(read.inScope('e.court_id'));

/** Who may plan for a court manages its templates. */
export const trainingTemplateClaim = (read: Reading): Claim => ({
  table: 'training_template',
  visible: templateWithinScope(read),
  writable: templateWithinScope(read),
});

/** The input fields that constraints guard. */
export const TRAINING_TEMPLATE_FIELDS = { training_template_court_id_name_unique: ['name'] };
