import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { unauthenticated } from '../access/refusal.ts';
import { viewersOf } from '../access/session.ts';
import { ChangeFeed } from '../event/change-feed.ts';
import type { StreamContext } from '../event/event-changes.resolver.ts';
import { within } from '../platform/lifecycle.ts';
import { rateLimit } from '../platform/rate-limit.ts';
import { Refused } from '../platform/refused.ts';
import { contextOf, type ContextSource } from './context.ts';
import { errorFormatter } from './format-error.ts';
import { errorBody } from './http-error.ts';
import { type OpenStream, OpenStreams } from './open-streams.ts';
import { PARSE_OPTIONS, queryGuard } from './query-guard.ts';
import { tooManyStreams } from './stream-refusal.ts';

interface Options {
  readonly source: ContextSource;
  readonly schema: GraphQLSchema;
  readonly databaseUrl: string;
  readonly report: (error: unknown) => string;
}

export interface Streams {
  /** Ends those that are open; they must not hold the server. */
  close(): Promise<void>;
}

/** A session that has ended is found so late at most, and its streams with it. */
const LOOK_EVERY_MS = 10_000;
/** So many are opened a minute by one person. */
const A_MINUTE = 60;
/** Readers get so long to take leave. */
const LEAVE_MS = 1000;

interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** Subscriptions as server-sent events (decision 0073), for the same session as `/graphql` and within the same limits. */
export function addStreams(
  server: FastifyInstance,
  { source, schema, databaseUrl, report }: Options,
): Streams {
  const { orm } = source;
  const feed = new ChangeFeed({ databaseUrl, em: () => orm.em.fork(), report });
  const streams = new OpenStreams();
  const running = new Set<Promise<void>>();
  const limit = rateLimit(A_MINUTE);
  const formatError = errorFormatter(report);
  let leaving = false;

  const watch = setInterval(() => void look().catch(report), LOOK_EVERY_MS);
  watch.unref();

  async function look(): Promise<void> {
    if (streams.size === 0) return;
    streams.cutStuck();
    streams.keepOnly(await viewersOf(orm.em.fork(), streams.hashes, new Date()));
  }

  server.post(
    '/graphql/stream',
    { preHandler: queryGuard(schema, { streams: true }) },
    async (request, reply) => {
      if (request.headers.accept !== 'text/event-stream')
        throw new Refused(400, 'accept: text/event-stream.');
      const asked = readAsked(request.body);
      const context = await contextOf(source, request, reply);
      const { viewer, read, language, now, sessionHash } = context;
      if (!viewer || !read || !sessionHash) return refuse(reply, 401, unauthenticated(language));
      const retryAfterSeconds = limit(viewer.userId, now.getTime());
      if (retryAfterSeconds > 0)
        return reply
          .code(429)
          .header('retry-after', retryAfterSeconds)
          .send(errorBody('RATE_LIMITED', 'Too Many Requests.', { retryAfterSeconds }));
      const document = parsed(asked.query);
      const [wrong] = validate(schema, document, undefined, { maxErrors: 1 });
      if (wrong) return refuse(reply, 400, invalid(wrong));
      const giveBack = leaving ? null : streams.takePlace(sessionHash);
      if (!giveBack) return refuse(reply, 503, tooManyStreams(language));
      try {
        const eventChanges = await feed.open(read);
        const end = () => feed.leave(eventChanges);
        const stream: OpenStream = { viewer, sessionHash, reply, end, stuck: false };
        streams.add(stream);
        const run = send(request, reply, asked, document, { ...context, viewer, read, eventChanges }).finally(
          () => {
            end();
            streams.delete(stream);
            running.delete(run);
            giveBack();
            // the connection is not waited for, as one would be that may serve another request
            request.raw.socket.destroySoon();
          },
        );
        running.add(run);
        if (leaving) end();
      } catch (error) {
        giveBack();
        throw error;
      }
    },
  );

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { variables, operationName }: Asked,
    document: DocumentNode,
    contextValue: StreamContext,
  ): Promise<void> {
    // a proxy that collects an answer before it passes it on would pass on nothing
    reply.header('x-accel-buffering', 'no').hijack();
    const handler = createHandler({
      // no reserved streams: each request is one
      authenticate: () => null,
      onSubscribe: () => ({
        schema,
        document,
        contextValue: contextValue as never,
        variableValues: variables,
        operationName,
      }),
      onNext: (_context, _request, result) =>
        'errors' in result && result.errors
          ? {
              ...result,
              errors: result.errors.map((error) => formatError(error.toJSON(), error) as GraphQLError),
            }
          : undefined,
    });
    // a reader who has gone takes nothing any more, and the library would wait for it to be taken
    const gone = new Promise<void>((resolve) => reply.raw.once('close', resolve));
    try {
      await Promise.race([handler(request, reply), gone]);
    } catch (error) {
      // the reader has gone, or it is a bug; there is nobody to be told which
      if (!reply.raw.destroyed) report(error);
    }
  }

  function refuse(reply: FastifyReply, status: number, error: GraphQLError): FastifyReply {
    return reply.code(status).send({ errors: [formatError(error.toJSON(), error)] });
  }

  return {
    close: async () => {
      leaving = true;
      clearInterval(watch);
      streams.endAll();
      await within(LEAVE_MS, Promise.allSettled([...running]));
      streams.cutAll();
      await feed.close();
    },
  };
}

const invalid = ({ message }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });

function readAsked(body: unknown): Asked {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string') throw new Refused(400, 'query: a text.');
  return {
    query,
    ...(typeof variables === 'object' && variables !== null && { variables: { ...variables } }),
    ...(typeof operationName === 'string' && { operationName }),
  };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { ...PARSE_OPTIONS, noLocation: true });
  } catch {
    throw new Refused(400, 'query: no GraphQL.');
  }
}
