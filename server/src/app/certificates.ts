import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLError } from 'graphql';
import { mayRole } from '../access/policy.ts';
import { forbidden, unauthenticated } from '../access/refusal.ts';
import { readingOf } from '../access/scope.ts';
import { LANGUAGES } from '@bitim/schema/vocabulary/language';
import { rateLimit } from '../platform/rate-limit.ts';
import { Refused } from '../platform/refused.ts';
import { NoTurn, turns } from '../platform/turns.ts';
import { certificatesOfEvent, MOST_CERTIFICATES } from '../training-event/certificates-of-event.ts';
import { writeCertificates } from '../training-event/write-certificates.ts';
import { type ContextSource, contextOf } from './context.ts';
import { errorBody, notFound } from './http-error.ts';
import { tooMany } from './sheet-refusal.ts';

/** So many a minute for one person; one file at a time, and so many wait for it. */
const A_MINUTE = 20;
const AT_ONCE = 1;
const MOST_WAITING = 10;

interface Asked {
  readonly event?: unknown;
  readonly registration?: unknown;
  readonly language?: unknown;
}

/**
 * The certificates of an event as one PDF: `GET /certificates.pdf?event=…&language=KK`, for who may change the event
 * (decision 0070). With `registration=…`, the one of that person.
 */
export function addCertificates(server: FastifyInstance, source: ContextSource): void {
  const takeTurn = turns(AT_ONCE, MOST_WAITING);
  const limit = rateLimit(A_MINUTE);

  server.get<{ Querystring: Asked }>('/certificates.pdf', async (request, reply) => {
    const { em, viewer, language, now, mailing } = await contextOf(source, request, reply);
    if (!viewer) return refuse(reply, 401, unauthenticated(language));
    if (!mayRole(viewer.role, 'WRITE_TRAINING_EVENTS')) return refuse(reply, 403, forbidden(language));
    const retryAfterSeconds = limit(viewer.userId, now.getTime());
    if (retryAfterSeconds > 0)
      return reply
        .code(429)
        .header('retry-after', retryAfterSeconds)
        .send(errorBody('RATE_LIMITED', 'Too Many Requests.', { retryAfterSeconds }));
    const { event, registration = null, language: said } = request.query;
    const chosen = LANGUAGES.find((one) => one === said);
    if (!chosen || typeof event !== 'string' || (registration !== null && typeof registration !== 'string'))
      throw new Refused(400, 'event: an id; registration: an id or nothing; language: KK, RU or EN.');
    const asked = { eventId: event, registrationId: registration, origin: mailing.origin };
    const sheet = await certificatesOfEvent(em, asked, readingOf(viewer, chosen));
    if (!sheet) return notFound(reply);
    if (sheet.certificates.length > MOST_CERTIFICATES)
      throw new Refused(
        400,
        `At most ${MOST_CERTIFICATES} certificates in one file: ask for them one by one.`,
      );
    try {
      const file = await takeTurn(() => writeCertificates(sheet));
      return await reply
        .type('application/pdf')
        .header('content-disposition', 'inline; filename="certificates.pdf"')
        .send(file);
    } catch (error) {
      if (error instanceof NoTurn) return refuse(reply, 503, tooMany(language));
      throw error;
    }
  });
}

const refuse = (reply: FastifyReply, status: number, error: GraphQLError): FastifyReply =>
  reply.code(status).send({ errors: [error.toJSON()] });
