import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { eventVisible } from '../event/hosts.ts';
import { localDay } from '../platform/local-day.ts';
import { readList } from '../platform/read.ts';
import type { Reading, Selection } from '../platform/shape.ts';
import { trainingEventConditions, type TrainingEventFilter } from './training-event.filter.ts';
import { trainingEventShape } from './training-event.shape.ts';

export const MOST_EVENTS = 5000;

interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Events with at least one day in a stretch, the earliest first; one more than the most there may be tells that there are. */
export function eventsWithin(
  em: EntityManager,
  { from, to }: Stretch,
  filter: TrainingEventFilter,
  asked: Selection,
  read: Reading,
  now: Date,
): Promise<object[]> {
  const where = [
    sql.raw(eventVisible('training_event', 'e', read)),
    sql`e.starts_on <= ${to} and e.ends_on >= ${from}`,
    ...trainingEventConditions(filter, read, localDay(now)),
  ];
  const source = { table: 'training_event', shape: trainingEventShape, where };
  return readList(em, { ...source, orderBy: 'e.starts_on, e.id', limit: MOST_EVENTS + 1 }, asked, read);
}
