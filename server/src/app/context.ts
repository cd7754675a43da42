import type { FastifyReply, FastifyRequest } from 'fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import { readingOf } from '../access/scope.ts';
import type { RequestContext } from '../access/request-context.ts';
import { SESSION_COOKIE, viewerOf } from '../access/session.ts';
import { tokenHash } from '../access/token.ts';
import type { PageReader } from '../platform/page-reader.ts';
import type { Reading } from '../platform/shape.ts';
import { languageOf } from '../platform/language.ts';

const COOKIE = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const;

export interface ContextSource {
  readonly orm: MikroORM;
  /** Where the product is reached from outside; null: as the request names it. */
  readonly publicUrl: string | null;
  readonly mailServerSet: boolean;
  readonly readPage: PageReader;
}

/** What a request brings along: who asks, in which language, and when. */
export async function contextOf(
  { orm, publicUrl, mailServerSet, readPage }: ContextSource,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RequestContext & { read: Reading | null }> {
  const em = orm.em.fork();
  const now = new Date();
  const token = request.cookies[SESSION_COOKIE];
  const sessionHash = token ? tokenHash(token) : null;
  const viewer = sessionHash ? await viewerOf(em, sessionHash, now) : null;
  const language = languageOf(request.headers['accept-language'] ?? viewer?.language);
  return {
    em,
    language,
    viewer,
    read: viewer ? readingOf(viewer, language) : null,
    now,
    address: request.ip,
    sessionHash,
    idempotencyKey: request.headers['idempotency-key']?.toString() ?? null,
    readPage,
    mailing: {
      origin: publicUrl ?? `${request.protocol}://${request.host}`,
      serverSet: mailServerSet,
    },
    setSessionToken: (fresh) => {
      if (fresh === null) void reply.clearCookie(SESSION_COOKIE, COOKIE);
      else void reply.setCookie(SESSION_COOKIE, fresh, COOKIE);
    },
  };
}
