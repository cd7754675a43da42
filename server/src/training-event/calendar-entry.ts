import { daysLater } from '../event/move.domain.ts';
import { compact, textValue } from '../platform/icalendar/lines.ts';
import { isDoubtful, type Observance, observancesOf, zoneLines } from '../platform/icalendar/zone.ts';
import type { LanguageTag } from '../platform/language.ts';
import { FEED_WORDS } from './calendar-feed.words.ts';
import { ENTRY_STATUS, type FeedEvent, type FeedSession, yearsByZone } from './feed-entry.domain.ts';

/** How the entries of a calendar are told. */
export interface EntryText {
  readonly tag: LanguageTag;
  /** Where the product is reached, for links; null: none. */
  readonly origin: string | null;
  /** Lines that each entry has beside its own. */
  readonly beside?: readonly string[];
}

/** An event with those of its sessions that are told. */
export interface ToldEvent {
  readonly event: FeedEvent;
  readonly sessions: readonly FeedSession[];
}

/** What an entry is known by, wherever it is told, so that the newer one takes the place of the older. */
export const entryUid = ({ id }: { readonly id: string }): string => `${id}@bitim`;

/** The clocks of all zones that are needed, then an entry for each session, and a whole-day one where there is none. */
export function entriesOf(told: readonly ToldEvent[], text: EntryText): string[] {
  const zones = new Map(
    [...yearsByZone(told.flatMap(({ sessions }) => sessions))].map(([zone, years]) => [
      zone,
      observancesOf(zone, years),
    ]),
  );
  return [
    ...[...zones].flatMap(([zone, observances]) => zoneLines(zone, observances)),
    ...told.flatMap(({ event, sessions }) =>
      event.sessions.length === 0
        ? entryLines(event, null, text, wholeDays(event))
        : sessions.flatMap((session) =>
            entryLines(event, session, text, hours(session, zones.get(session.timeZone) ?? [])),
          ),
    ),
  ];
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
  { tag, origin, beside = [] }: EntryText,
  time: readonly string[],
): string[] {
  const title = session?.title ? `${event.title.text} · ${session.title.text}` : event.title.text;
  const where = [session?.room?.name.text, session?.place].filter(Boolean).join(', ');
  const location = where || session?.onlineUrl;
  const changed = compact(event.updatedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${entryUid(session ?? event)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${event.version}`,
    `STATUS:${ENTRY_STATUS[event.state]}`,
    ...time,
    `SUMMARY:${textValue(title)}`,
    ...(location ? [`LOCATION:${textValue(location)}`] : []),
    ...(origin === null ? [] : [`URL:${origin}/training/${event.id}`]),
    `DESCRIPTION:${textValue(description(event, session, tag))}`,
    ...beside,
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
