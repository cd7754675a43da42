import { sql } from 'kysely';
import { eventVisible, eventWritable } from '../event/hosts.ts';
import type { Claim } from '../platform/claim.ts';
import type { Reading } from '../platform/shape.ts';

/** Who may see and change the event in row `e`. */
export const trainingEventClaim = (read: Reading): Claim => ({
  table: 'training_event',
  visible: sql.raw(eventVisible('training_event', 'e', read)),
  writable: sql.raw(eventWritable('training_event', 'e', read)),
});

/** The input fields that constraints guard. */
export const TRAINING_EVENT_FIELDS = {
  training_event_programme_id_foreign: ['programmeId'],
  training_event_partner_project_id_foreign: ['partnerProjectId'],
  training_session_room_id_foreign: ['sessions'],
  training_session_trainer_person_id_foreign: ['sessions'],
  training_registration_person_id_foreign: ['personIds'],
};
