import { sql } from 'kysely';
import { attemptWait, noteAttempt } from '../access/public-limit.ts';
import { readCode } from '../access/readable-code.ts';
import type { RequestContext } from '../access/request-context.ts';
import { tagOf } from '../platform/language.ts';
import { certificateHolds } from './certificate.ts';
import type { CertificateCheck } from './certificate.type.ts';
import { MINUTES } from './training-event.shape.ts';

/** In ten minutes; an office that checks a pile of them has one address. */
const MOST_CHECKS = { ofAddress: 120, ofAll: 20_000 };

/**
 * What a certificate's code says to whoever has it. Each check is counted and does the same work, whatever the answer. Of
 * one that does not hold no more is told than that.
 */
export async function checkCertificate(
  { em, language, now, address }: RequestContext,
  typed: string,
): Promise<CertificateCheck> {
  const attempt = { subject: 'certificate', address, now };
  const wait = await attemptWait(em, attempt, MOST_CHECKS);
  if (wait > 0) return { standing: 'NOT_CHECKED', retryAfterSeconds: wait };
  await noteAttempt(em, attempt);
  const tag = tagOf(language);
  const { rows } = await sql<CertificateCheck & { holds: boolean }>`
    select ${sql.raw(certificateHolds('c'))} as holds, p.full_name as "fullName", localized(e.title, ${tag}) as title,
           e.kind, e.starts_on::text as "startsOn", e.ends_on::text as "endsOn", c.issued_at as "issuedAt",
           (select localized(k.name, ${tag}) from training_event_host h join court k on k.id = h.court_id
             where h.event_id = e.id and h.lead) as court,
           (select ${sql.raw(MINUTES)} from training_registration g join training_attendance a on a.registration_id = g.id
              join training_session s on s.id = a.session_id where g.event_id = e.id and g.person_id = p.id) as minutes
      from training_certificate c join training_event e on e.id = c.event_id join person p on p.id = c.person_id
     where c.code = ${readCode(typed) ?? ''}`.execute(em.getKysely());
  const [found] = rows;
  if (!found) return { standing: 'UNKNOWN' };
  if (!found.holds) return { standing: 'NOT_VALID' };
  return { ...found, standing: 'VALID' };
}
