import { eventVisible } from '../event/hosts.ts';
import { whyNotHeld } from '../event/lifecycle.domain.ts';
import type { CountedRecords } from '../ledger/measure.ts';
import { pressEvents } from './press-event.measure.ts';
import { pressEventDimensions, type PressEventFacts, pressEventPostings } from './press-event.posting.ts';

/** How press events are counted. */
export const countedPressEvents: CountedRecords<PressEventFacts> = {
  recordType: 'PRESS_EVENT',
  measures: [pressEvents],
  postingsOf: pressEventPostings,
  leftOut: ({ state }) => whyNotHeld(state),
  dimensionsOf: pressEventDimensions,
  storage: {
    table: 'press_event',
    facts: `jsonb_build_object('kind', r.kind, 'state', r.state, 'programmeId', r.programme_id)`,
    occurredOn: 'r.starts_at::date',
    courts: 'select court_id from press_event_host where event_id = r.id',
    title: 'r.title',
    provenance: 'r.provenance',
    createdAt: 'r.created_at',
    visible: (read) => eventVisible('press_event', 'r', read),
  },
};
