import type { EntityManager } from '@mikro-orm/postgresql';
import { compact, linesText, textValue } from '../platform/icalendar/lines.ts';
import { isDoubtful, type Observance, observancesOf, zoneLines } from '../platform/icalendar/zone.ts';
import type { LanguageTag } from '../platform/language.ts';
import { readList } from '../platform/read.ts';
import { daysLater } from '../event/move.domain.ts';
import { FEED_WORDS } from './calendar-feed.words.ts';
import {
  ENTRY_STATUS,
  type FeedEvent,
  type FeedSession,
  toldSessions,
  yearsByZone,
} from './feed-entry.domain.ts';
import type { OpenFeed } from './open-calendar-feed.ts';
import { trainingEventShape } from './training-event.shape.ts';

const TEXT = { text: {} };
const SELECTION = {
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
  const events = await readList<FeedEvent>(em, source, SELECTION, feed.read);
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
  const zones = new Map(
    [...yearsByZone(told.flatMap(({ sessions }) => sessions))].map(([zone, years]) => [
      zone,
      observancesOf(zone, years),
    ]),
  );
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
    ...[...zones].flatMap(([zone, observances]) => zoneLines(zone, observances)),
    ...told.flatMap(({ event, sessions }) =>
      event.sessions.length === 0
        ? entryLines(event, null, feed, wholeDays(event))
        : sessions.flatMap((session) =>
            entryLines(event, session, feed, hours(session, zones.get(session.timeZone) ?? [])),
          ),
    ),
    'END:VCALENDAR',
  ]);
}

const wholeDays = ({ startsOn, endsOn }: FeedEvent): string[] => [
  `DTSTART;VALUE=DATE:${compact(startsOn)}`,
  // the day after the last one
  `DTEND;VALUE=DATE:${compact(daysLater(endsOn, 1))}`,
];

/** By the venue's clock; an hour that comes twice or never is told in UTC, which nobody can mistake. */
function hours(session: FeedSession, observances: readonly Observance[]): string[] {
  const { startsAt, endsAt, startInstant, endInstant, timeZone } = session;
  const moment = (property: string, wallClock: string, instant: string) =>
    isDoubtful(observances, wallClock)
      ? `${property}:${compact(instant)}`
      : `${property};TZID=${timeZone}:${compact(wallClock)}`;
  return [moment('DTSTART', startsAt, startInstant), moment('DTEND', endsAt, endInstant)];
}

function entryLines(
  event: FeedEvent,
  session: FeedSession | null,
  { tag, origin }: FeedText,
  time: readonly string[],
): string[] {
  const title = session?.title ? `${event.title.text} · ${session.title.text}` : event.title.text;
  const location = session?.place ?? session?.onlineUrl;
  const changed = compact(event.updatedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${session?.id ?? event.id}@bitim`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${event.version}`,
    `STATUS:${ENTRY_STATUS[event.state]}`,
    ...time,
    `SUMMARY:${textValue(title)}`,
    ...(location ? [`LOCATION:${textValue(location)}`] : []),
    `URL:${origin}/training/${event.id}`,
    `DESCRIPTION:${textValue(description(event, session, tag))}`,
    'END:VEVENT',
  ];
}

function description({ hosts }: FeedEvent, session: FeedSession | null, tag: LanguageTag): string {
  const courts = (lead: boolean) =>
    hosts.filter((host) => host.lead === lead).map(({ court }) => court.name.text);
  const lines = [
    [FEED_WORDS.lead, courts(true)],
    [FEED_WORDS.coHosts, courts(false)],
    [FEED_WORDS.trainers, session?.trainers.map(({ fullName }) => fullName) ?? []],
    [FEED_WORDS.online, session?.onlineUrl ? [session.onlineUrl] : []],
  ] as const;
  return lines
    .flatMap(([word, names]) => (names.length > 0 ? [`${word[tag]}: ${names.join(', ')}`] : []))
    .join('\n');
}
