import { compact, linesText, textValue } from '../platform/icalendar/lines.ts';
import type { LanguageTag } from '../platform/language.ts';
import { entriesOf, entryUid } from './calendar-entry.ts';
import type { FeedEvent } from './feed-entry.domain.ts';

export interface Attendee {
  readonly name: string;
  readonly address: string;
}

/** The entries of an event in a calendar, each known by its uid. */
export const entryUids = ({ id, sessions }: FeedEvent): string[] =>
  (sessions.length === 0 ? [{ id }] : sessions).map(entryUid);

/**
 * Files for the recipient's calendar, one for each session: RFC 5546 allows one entry in each.
 *
 * @param off whether the recipient shall take the entries out of the calendar.
 * @param before uids of entries that the recipient has; those that are no more are taken out.
 */
export function mailCalendars(
  event: FeedEvent,
  tag: LanguageTag,
  origin: string | null,
  attendee: Attendee,
  { off, before }: { readonly off: boolean; readonly before: readonly string[] },
): string[] {
  const beside = [attendeeLine(attendee)];
  const shown: FeedEvent = off ? { ...event, state: 'CANCELLED' } : event;
  const parts = event.sessions.length === 0 ? [[]] : event.sessions.map((session) => [session]);
  const now = entryUids(event);
  const files = parts.map((sessions) =>
    file(off ? 'CANCEL' : 'REQUEST', entriesOf([{ event: shown, sessions }], { tag, origin, beside })),
  );
  const gone = before.filter((uid) => !now.includes(uid));
  return [...files, ...gone.map((uid) => file('CANCEL', goneLines(uid, event, beside)))];
}

const file = (method: 'REQUEST' | 'CANCEL', lines: readonly string[]): string =>
  linesText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bitim//Mail//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...lines,
    'END:VCALENDAR',
  ]);

/** An entry of which only that it was there is known. */
const goneLines = (uid: string, event: FeedEvent, beside: readonly string[]): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${compact(event.updatedAt)}`,
  `SEQUENCE:${event.version}`,
  'STATUS:CANCELLED',
  `DTSTART;VALUE=DATE:${compact(event.startsOn)}`,
  `SUMMARY:${textValue(event.title.text)}`,
  ...beside,
  'END:VEVENT',
];

/** A name stands in quotes, in which no quote may stand. Nobody reads the answers: none is asked for. */
const attendeeLine = ({ name, address }: Attendee): string =>
  `ATTENDEE;CN="${textValue(name).replaceAll(/["\\]/g, '')}";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${inUri(address)}`;

/** What cannot stand in an address on the web, and what could begin a line of its own, is told by its number. */
const inUri = (address: string): string => address.replaceAll(/[\s"<>\p{Cc}]/gu, encodeURIComponent);
