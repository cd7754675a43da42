import type { EntityManager } from '@mikro-orm/postgresql';
import { linesText, textValue } from '../platform/icalendar/lines.ts';
import type { LanguageTag } from '../platform/language.ts';
import { readList } from '../platform/read.ts';
import { entriesOf } from './calendar-entry.ts';
import { FEED_WORDS } from './calendar-feed.words.ts';
import { type FeedEvent, toldSessions } from './feed-entry.domain.ts';
import type { OpenFeed } from './open-calendar-feed.ts';
import { trainingEventShape } from './training-event.shape.ts';

const TEXT = { text: {} };
/** What is read of an event to write it as an entry of a calendar. */
export const ENTRY_SELECTION = {
  ...Object.fromEntries(
    ['id', 'version', 'state', 'startsOn', 'endsOn', 'updatedAt'].map((name) => [name, {}]),
  ),
  title: TEXT,
  hosts: { lead: {}, court: { name: TEXT } },
  sessions: {
    ...Object.fromEntries(
      ['id', 'startsAt', 'endsAt', 'timeZone', 'startInstant', 'endInstant', 'place', 'onlineUrl'].map(
        (name) => [name, {}],
      ),
    ),
    title: TEXT,
    room: { name: TEXT },
    trainers: { id: {}, fullName: {} },
  },
};

/** Reads the events of a feed and writes them as iCalendar. @param origin of this server, for the links. */
export async function writeCalendarFeed(em: EntityManager, feed: OpenFeed, origin: string): Promise<string> {
  const source = {
    table: 'training_event',
    shape: trainingEventShape,
    where: feed.where,
    orderBy: 'e.starts_on, e.id',
    limit: feed.limit,
  };
  const events = await readList<FeedEvent>(em, source, ENTRY_SELECTION, feed.read);
  return calendarText(events, { ...feed, tag: feed.read.tag, origin });
}

export interface FeedText {
  readonly name: string | null;
  readonly trainerId: string | null;
  readonly tag: LanguageTag;
  readonly origin: string;
}

/** A calendar in iCalendar (RFC 5545): an entry for each session, and a whole-day one where there is none. */
export function calendarText(events: readonly FeedEvent[], feed: FeedText): string {
  const told = events.map((event) => ({ event, sessions: toldSessions(event, feed.trainerId) }));
  const name = textValue(feed.name === null ? FEED_WORDS.mine[feed.tag] : `Bitim: ${feed.name}`);
  return linesText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bitim//Calendar feed//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...entriesOf(told, feed),
    'END:VCALENDAR',
  ]);
}
