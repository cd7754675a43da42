import type { CountedRecords } from '../ledger/measure.ts';
import { eventVisible } from '../event/hosts.ts';
import { attendances, partnerSessions, trainingEvents } from './training-event.measure.ts';
import {
  type TrainingEventFacts,
  trainingEventDimensions,
  trainingEventLeftOut,
  trainingEventPostings,
} from './training-event.posting.ts';
import { attendanceCount } from './training-event.shape.ts';

/** How training events are counted; what the ledger knows of this slice. */
export const countedTrainingEvents: CountedRecords<TrainingEventFacts> = {
  recordType: 'TRAINING_EVENT',
  measures: [trainingEvents, partnerSessions, attendances],
  postingsOf: trainingEventPostings,
  leftOut: trainingEventLeftOut,
  dimensionsOf: trainingEventDimensions,
  storage: {
    table: 'training_event',
    facts: `jsonb_build_object('kind', r.kind, 'state', r.state, 'programmeId', r.programme_id,
              'partnerProjectId', r.partner_project_id, 'attendances', ${attendanceCount('r')})`,
    occurredOn: 'r.starts_on',
    courts: 'select court_id from training_event_host where event_id = r.id',
    title: 'r.title',
    provenance: 'r.provenance',
    createdAt: 'r.created_at',
    visible: (read) => eventVisible('training_event', 'r', read),
  },
};
