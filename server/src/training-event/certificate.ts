import { eventMark } from './event-mark.ts';

/**
 * SQL: whether the certificate in row `c` holds now: the event was held, and its person is on the list with the full mark. It
 * follows the register: what is corrected there is corrected here, both ways.
 */
export const certificateHolds = (c: string): string => `(${c}.revoked_at is null
  and exists (select from training_event ce join training_registration cg on cg.event_id = ce.id
               where ce.id = ${c}.event_id and ce.state in ('HELD', 'VERIFIED') and cg.person_id = ${c}.person_id
                 and ${deserves('cg')}))`;

/** SQL: whether the registration in row `g` is of somebody who attended the event as a whole. */
export function deserves(g: string): string {
  return `(${g}.state not in ('DECLINED', 'CANCELLED') and ${eventMark(g)} = 'FULL')`;
}
