import { sql } from 'kysely';
import type { KeptBeside } from '../ledger/measure.ts';

const ATTENDED = sql`exists (
  select from training_attendance a where a.registration_id = g.id and a.mark in ('FULL', 'PARTIAL'))`;

/** Whether somebody came to at least one session of the event, fully or in part: kept with the registration. */
export const keptAttended: KeptBeside = {
  sources: ['training_attendance', 'training_registration'],
  faults: sql`
    select format('Registration %s is kept as attended: %s, and its marks say otherwise.', g.id, g.attended) as fault
      from training_registration g where g.attended <> ${ATTENDED}`,
  rewrite: [sql`update training_registration g set attended = not attended where attended <> ${ATTENDED}`],
};
