import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { rateLimit } from '../platform/rate-limit.ts';
import { feedFingerprint, openCalendarFeed } from '../training-event/open-calendar-feed.ts';
import { writeCalendarFeed } from '../training-event/write-calendar-feed.ts';
import { errorBody, notFound } from './http-error.ts';

/** So many a minute: a whole office behind one address, and one feed in a few calendars. */
const OF_AN_ADDRESS = 120;
const OF_A_FEED = 20;

/** What `newToken` makes, and nothing else, is looked for. */
const FILE = /^([\w-]{43})\.ics$/;

/**
 * Calendar feeds, outside GraphQL and without a session: the address is the secret (R44). What is unknown, renewed,
 * revoked, or of an account that is closed is not there, and looks the same.
 */
export function addCalendarFeeds(server: FastifyInstance, orm: MikroORM): void {
  const ofAddress = rateLimit(OF_AN_ADDRESS);
  const ofFeed = rateLimit(OF_A_FEED);

  server.get<{ Params: { file: string } }>('/feeds/:file', async (request, reply) => {
    const now = new Date();
    const waitForAddress = ofAddress(request.ip, now.getTime());
    if (waitForAddress > 0) return tooMany(reply, waitForAddress);
    const [, secret] = FILE.exec(request.params.file) ?? [];
    const em = orm.em.fork();
    const feed = secret === undefined ? null : await openCalendarFeed(em, secret, now);
    if (!feed) return notFound(reply);
    const wait = ofFeed(feed.id, now.getTime());
    if (wait > 0) return tooMany(reply, wait);
    const origin = `${request.protocol}://${request.host}`;
    const tag = `"${await feedFingerprint(em, feed, origin)}"`;
    void reply.header('etag', tag).header('cache-control', 'private, no-cache');
    if (has(request, tag)) return reply.code(304).send();
    return reply.type('text/calendar; charset=utf-8').send(await writeCalendarFeed(em, feed, origin));
  });
}

const tooMany = (reply: FastifyReply, retryAfterSeconds: number): FastifyReply =>
  reply
    .code(429)
    .header('retry-after', retryAfterSeconds)
    .send(errorBody('RATE_LIMITED', 'Too Many Requests.', { retryAfterSeconds }));

/** Whether the reader has this very text. A proxy that compresses calls the tag a weak one. */
const has = ({ headers }: FastifyRequest, tag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
