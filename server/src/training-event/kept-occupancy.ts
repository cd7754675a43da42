import { sql } from 'kysely';
import type { KeptBeside } from '../ledger/measure.ts';

/** The stretch of time that a session takes, and whether it takes it: from its clock, zone and event (decision 0062). */
export const keptOccupancy: KeptBeside = {
  sources: ['training_session', 'training_event'],
  faults: sql`
    select format('Session %s is kept as %s, occupying: %s; its clock and its event say otherwise.', s.id, s.during, s.occupies) as fault
      from training_session s join training_event e on e.id = s.event_id
     where s.occupies is distinct from event_occupies(e.state)
        or s.during is distinct from (select tstzrange(least(starts, ends), greatest(starts, ends))
              from (select instant_of(s.starts_at, s.time_zone, s.starts_earlier) as starts,
                           instant_of(s.ends_at, s.time_zone, s.ends_earlier) as ends) as hours)`,
  // the trigger reckons anew; zones may have changed since
  rewrite: [sql`update training_session set starts_at = starts_at`],
};
