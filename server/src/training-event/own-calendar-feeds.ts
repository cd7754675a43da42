import { sql } from 'kysely';
import type { SignedInContext } from '../access/request-context.ts';
import { courtBy } from '../court/court.shape.ts';
import { personOf } from '../person/person.shape.ts';
import { type Condition, readList } from '../platform/read.ts';
import { columns, instant, type Selection, type Shape } from '../platform/shape.ts';

const calendarFeedShape: Shape = {
  typename: 'CalendarFeed',
  fields: {
    ...columns('id', 'what', 'language'),
    court: courtBy('court_id'),
    person: personOf,
    createdAt: (t) => instant(`${t}.created_at`),
    renewedAt: (t) => instant(`${t}.renewed_at`),
  },
};

/** Feeds of whoever asks: nobody sees another's, an administrator neither. */
export function ownCalendarFeeds(
  { em, viewer, read }: SignedInContext,
  selection: Selection,
  which: readonly Condition[] = [],
): Promise<object[]> {
  const where = [sql`e.user_id = ${viewer.userId}`, ...which];
  const source = { table: 'calendar_feed', shape: calendarFeedShape, where, orderBy: 'e.created_at, e.id' };
  return readList(em, source, selection, read);
}

/** A feed that has just been written. */
export async function ownCalendarFeed(
  context: SignedInContext,
  selection: Selection,
  id: string,
): Promise<object> {
  const [feed] = await ownCalendarFeeds(context, selection, [sql`e.id = ${id}`]);
  if (!feed) throw new Error(`Calendar feed ${id} was written, but cannot be read.`);
  return feed;
}
