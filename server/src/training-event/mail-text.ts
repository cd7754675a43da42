import type { LanguageTag } from '../platform/language.ts';
import { FEED_WORDS } from './calendar-feed.words.ts';
import type { FeedEvent, FeedSession } from './feed-entry.domain.ts';
import { FACT_WORDS, greeting, MAIL_WORDS, type MailMessage, ZONE_WORDS } from './mail-words.ts';

/** An event as a mail tells of it, in one language. */
export interface MailedEvent extends FeedEvent {
  readonly stateReason: string | null;
  readonly postponedTo: string | null;
}

export interface MailText {
  readonly subject: string;
  readonly body: string;
}

const LONGEST_SUBJECT = 200;

/** A mail in one language or, where a person's is not known, in several, one after the other. */
export function mailText(
  message: MailMessage,
  inLanguages: ReadonlyMap<LanguageTag, MailedEvent>,
  name: string,
  origin: string | null,
): MailText {
  const { subject, says } = MAIL_WORDS[message];
  const all = [...inLanguages];
  const words = all.map(([tag]) => subject[tag]).join(' · ');
  const titles = [...new Set(all.map(([, { title }]) => title.text))].join(' · ');
  const parts = all.map(([tag, event]) =>
    [greeting(name)[tag], says[tag], facts(message, event, tag).join('\n'), FACT_WORDS.closing[tag]].join(
      '\n\n',
    ),
  );
  const [first] = all;
  const page =
    origin === null || !first ? [] : [`${FACT_WORDS.page[first[0]]}: ${origin}/training/${first[1].id}`];
  return {
    subject: `${words}: ${titles}`.slice(0, LONGEST_SUBJECT),
    body: [parts.join('\n\n* * *\n\n'), ...page].join('\n\n'),
  };
}

function facts(message: MailMessage, event: MailedEvent, tag: LanguageTag): string[] {
  const lead = event.hosts.find((host) => host.lead)?.court.name.text;
  const fact = (word: Record<LanguageTag, string>, value: string | null | undefined) =>
    value ? [`${word[tag]}: ${value}`] : [];
  const off = message === 'CANCELLED' || message === 'POSTPONED';
  return [
    event.title.text,
    ...(event.sessions.length === 0
      ? fact(FACT_WORDS.when, days(event))
      : event.sessions.flatMap((session) => ['', ...sessionFacts(session, tag, fact)])),
    '',
    ...fact(FEED_WORDS.lead, lead),
    ...(off ? fact(FACT_WORDS.reason, event.stateReason) : []),
    ...(message === 'POSTPONED' ? fact(FACT_WORDS.newDay, event.postponedTo && day(event.postponedTo)) : []),
  ];
}

function sessionFacts(
  session: FeedSession,
  tag: LanguageTag,
  fact: (word: Record<LanguageTag, string>, value: string | null | undefined) => string[],
): string[] {
  const place = [session.room?.name.text, session.place].filter(Boolean).join(', ');
  return [
    ...(session.title ? [session.title.text] : []),
    ...fact(FACT_WORDS.when, hours(session, tag)),
    ...fact(FACT_WORDS.place, place),
    ...fact(FEED_WORDS.online, session.onlineUrl),
    ...fact(FEED_WORDS.trainers, session.trainers.map(({ fullName }) => fullName).join(', ')),
  ];
}

const day = (date: string): string => `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;

const days = ({ startsOn, endsOn }: FeedEvent): string =>
  startsOn === endsOn ? day(startsOn) : `${day(startsOn)} – ${day(endsOn)}`;

/** By the venue's clock, with its zone: `24.11.2026, 09:00–11:00 (Oral time, UTC+05:00)`. */
function hours({ startsAt, endsAt, startInstant, timeZone }: FeedSession, tag: LanguageTag): string {
  const from = `${day(startsAt)}, ${startsAt.slice(11, 16)}`;
  const to =
    startsAt.slice(0, 10) === endsAt.slice(0, 10)
      ? `–${endsAt.slice(11, 16)}`
      : ` – ${day(endsAt)}, ${endsAt.slice(11, 16)}`;
  return `${from}${to} (${ZONE_WORDS[timeZone]?.[tag] ?? timeZone}, ${offset(startsAt, startInstant)})`;
}

function offset(wallClock: string, instant: string): string {
  const minutes = Math.round((Date.parse(`${wallClock}Z`) - Date.parse(instant)) / 60_000);
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
