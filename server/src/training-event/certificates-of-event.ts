import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { create } from 'qrcode';
import type { TrainingEventKind } from '@bitim/schema/vocabulary/event';
import { grouped } from '../access/readable-code.ts';
import { isUuid } from '../platform/new-id.ts';
import { collation, type Reading } from '../platform/shape.ts';
import { certificateHolds } from './certificate.ts';
import { CERTIFICATE_WORDS, KIND_WORDS } from './certificate.words.ts';
import { dayInWords, daysInWords, durationInWords } from './certificate-text.ts';
import type { GivenSheet } from './certificate-sheet.ts';
import { trainingEventClaim } from './training-event.access.ts';
import { MINUTES } from './training-event.shape.ts';

/** More than any hall holds; a file of more is not written. */
export const MOST_CERTIFICATES = 1000;

interface Row {
  readonly title: string;
  readonly court: string;
  readonly kind: TrainingEventKind;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly name: string;
  readonly code: string;
  readonly issuedOn: string;
  readonly minutes: number;
}

/**
 * The certificates of an event that hold, by name, as the sheet takes them; for who may change the event.
 *
 * @param registrationId of whom alone; null: of all.
 * @param origin where they are checked, such as `https://bitim.example`.
 * @returns null where there is no such event for the reader, or nothing to print.
 */
export async function certificatesOfEvent(
  em: EntityManager,
  { eventId, registrationId, origin }: { eventId: string; registrationId: string | null; origin: string },
  read: Reading,
): Promise<GivenSheet | null> {
  if (!isUuid(eventId) || (registrationId !== null && !isUuid(registrationId))) return null;
  const { tag } = read;
  const { rows } = await sql<Row>`
    select localized(e.title, ${tag}) as title, e.kind, e.starts_on::text as "startsOn", e.ends_on::text as "endsOn",
           (select string_agg(localized(k.name, ${tag}), '; ' order by h.lead desc, h.court_id)
              from training_event_host h join court k on k.id = h.court_id where h.event_id = e.id) as court,
           p.full_name as name, c.code, to_char(c.issued_at at time zone 'Asia/Almaty', 'YYYY-MM-DD') as "issuedOn",
           (select ${sql.raw(MINUTES)} from training_attendance a join training_session s on s.id = a.session_id
             where a.registration_id = g.id) as minutes
      from training_event e join training_certificate c on c.event_id = e.id join person p on p.id = c.person_id
      join training_registration g on g.event_id = e.id and g.person_id = p.id
     where e.id = ${eventId} and ${trainingEventClaim(read).writable} and ${sql.raw(certificateHolds('c'))}
       and (${registrationId}::uuid is null or g.id = ${registrationId}::uuid)
     order by p.full_name collate ${sql.raw(collation(read))}, p.id limit ${MOST_CERTIFICATES + 1}`.execute(
    em.getKysely(),
  );
  const [event] = rows;
  if (!event) return null;
  const words = Object.fromEntries(
    Object.entries(CERTIFICATE_WORDS).map(([name, { [tag]: word }]) => [name, word]),
  );
  return {
    language: tag,
    words,
    court: event.court,
    title: event.title,
    kind: KIND_WORDS[event.kind][tag],
    days: daysInWords(event.startsOn, event.endsOn, tag),
    certificates: rows.map(({ name, code, issuedOn, minutes }) => {
      const address = `${origin}/certificates/${grouped(code)}`;
      return {
        name,
        code: grouped(code),
        address,
        qr: qrOf(address),
        issuedOn: dayInWords(issuedOn, tag),
        duration: durationInWords(minutes, tag),
      };
    }),
  };
}

/** A QR code as SVG, of our own numbers alone. */
function qrOf(text: string): string {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const path = Array.from(data, (dark, at) =>
    dark ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : '',
  ).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}
