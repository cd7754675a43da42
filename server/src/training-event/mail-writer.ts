import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MailKind } from '@bitim/schema/vocabulary/mail';
import { daysLater } from '../event/move.domain.ts';
import type { QueuedMail } from '../mail/queue-mail.ts';
import type { LanguageTag } from '../platform/language.ts';
import { readList, withId } from '../platform/read.ts';
import { entryUids, mailCalendars } from './mail-calendar.ts';
import { mailText, type MailedEvent } from './mail-text.ts';
import type { MailMessage } from './mail-words.ts';
import { type MailedPerson, tagsOf } from './mailed-people.ts';
import { trainingEventShape } from './training-event.shape.ts';
import { ENTRY_SELECTION } from './write-calendar-feed.ts';

const SELECTION = {
  ...ENTRY_SELECTION,
  stateReason: {},
  postponedTo: {},
};

/** Makes mails of one event, as it stands now. */
export interface MailWriter {
  readonly event: MailedEvent;
  /** After this moment nobody needs to be told of it. */
  readonly usefulUntil: string;
  /** What somebody who comes is told, in short: the same facts, the same text. */
  readonly told: string;
  write(message: MailMessage, person: MailedPerson, occasion: string, notBefore: Date): Promise<QueuedMail>;
}

/** @param origin where the product is reached, for links; null: none. */
export async function mailWriter(
  em: EntityManager,
  eventId: string,
  origin: string | null,
): Promise<MailWriter> {
  const known = new Map<LanguageTag, MailedEvent>();
  const eventIn = async (tag: LanguageTag): Promise<MailedEvent> => {
    const source = {
      table: 'training_event',
      shape: trainingEventShape,
      where: [withId(eventId)],
      orderBy: 'e.id',
    };
    const [read] = known.has(tag)
      ? [known.get(tag)]
      : await readList<MailedEvent>(em, source, SELECTION, { tag, inScope: () => 'true' });
    if (!read) throw new Error(`There is no training event ${eventId}.`);
    known.set(tag, read);
    return read;
  };
  const event = await eventIn('kk');
  const usefulUntil = endOf(event);
  const told = toldOf(event);
  return {
    event,
    usefulUntil,
    told,
    write: async (message, person, occasion, notBefore) => {
      const tags = tagsOf(person);
      const inLanguages = new Map<LanguageTag, MailedEvent>();
      // oxlint-disable-next-line no-await-in-loop -- each language is read once, and then remembered
      for (const tag of tags) inLanguages.set(tag, await eventIn(tag));
      const off = isOff(message);
      const address = person.address ?? '';
      const [tag = 'kk'] = tags;
      const before = person.sent?.entryUids ?? [];
      return {
        ...mailText(message, inLanguages, person.name, origin),
        ...{ kind: kindOf(message), eventId, personId: person.id, occasion, name: person.name, address },
        calendars: mailCalendars(
          inLanguages.get(tag) ?? event,
          tag,
          origin,
          { name: person.name, address },
          { off, before },
        ),
        entryUids: off ? [] : entryUids(event),
        told: off ? toldOff(message, event) : told,
        notBefore,
        usefulUntil,
      };
    },
  };
}

const isOff = (message: MailMessage): boolean =>
  message === 'CANCELLED' || message === 'POSTPONED' || message === 'OFF_LIST';

const kindOf = (message: MailMessage): MailKind =>
  message === 'CANCELLED' || message === 'POSTPONED' || message === 'OFF_LIST' ? 'CANCELLATION' : message;

/** What somebody who is told that nothing comes of it knows: put off to another day is something else. */
export const toldOff = (message: MailMessage, { postponedTo }: MailedEvent): string =>
  message === 'POSTPONED' ? `POSTPONED ${postponedTo ?? ''}` : message;

/** Days, hours (by the instant: a clock may read the same twice), places, links and titles: what people act upon. */
function toldOf({ title, startsOn, endsOn, sessions }: MailedEvent): string {
  const facts = [
    title.text,
    startsOn,
    endsOn,
    sessions.map((one) => [
      ...[one.id, one.title?.text, one.startInstant, one.endInstant, one.timeZone, one.place, one.onlineUrl],
      one.room?.name.text,
    ]),
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url');
}

/** The end of the last session; without sessions, of the last day where most of Kazakhstan lives. */
function endOf({ endsOn, sessions }: MailedEvent): string {
  const ends = sessions.map(({ endInstant }) => endInstant).toSorted();
  return ends.at(-1) ?? `${daysLater(endsOn, 1)}T00:00:00+05:00`;
}
