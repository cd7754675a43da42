import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { createApi } from './api.ts';
import { pageReader } from '../platform/page-reader.ts';
import { addCalendarFeeds } from './calendar-feeds.ts';
import { addCertificates } from './certificates.ts';
import { contextOf } from './context.ts';
import { addHealth } from './health.ts';
import { clientErrorHandler, frameworkErrors, sayHttpErrors } from './http-error.ts';
import { takeJsonOnly } from './json-only.ts';
import { queryGuard } from './query-guard.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { addSheets } from './sheets.ts';
import { addStreams } from './streams.ts';
import { apiSchema } from './schema.ts';
import { addWebClient } from './web-client.ts';

export interface AppOptions {
  readonly orm: MikroORM;
  /** The same database, for what needs a connection of its own. */
  readonly databaseUrl: string;
  /** The built web client. */
  readonly clientDir: string;
  readonly production: boolean;
  /** Proxies whose word on the caller's address is taken; nobody's where none is named. */
  readonly trustedProxies?: readonly string[];
  /** Addresses inside the private network whose pages may be read all the same. */
  readonly privatePages?: readonly string[];
  /** Where the product is reached from outside, for links in mails and feeds; as a request names it where absent. */
  readonly publicUrl?: string | undefined;
  /** Whether mails are sent, or only wait. */
  readonly mailServerSet?: boolean;
  /** A line of the log, as JSON. */
  readonly log: (line: string) => void;
}

export interface App {
  readonly server: FastifyInstance;
  /** Logs a fault of what runs beside the requests. */
  readonly report: (error: unknown) => void;
  /** Says no to the readiness probe, lets running requests finish, and closes. */
  close(): Promise<void>;
}

/** A JSON body may have so many bytes (R19). */
const BODY_LIMIT = 100_000;
/** Whole request, its headers, an idle connection (R23). */
const TIMEOUTS = { requestTimeout: 20_000, keepAliveTimeout: 5000, http: { headersTimeout: 10_000 } };

/** The one place where everything is put together. */
export async function createApp({
  orm,
  databaseUrl,
  clientDir,
  production,
  trustedProxies = [],
  privatePages = [],
  publicUrl,
  mailServerSet = false,
  log,
}: AppOptions): Promise<App> {
  /** Logs what the caller is not told. @returns the id that the caller gets instead. */
  const report = (error: unknown): string => {
    const id = randomUUID();
    log(JSON.stringify({ level: 'error', at: new Date().toISOString(), id, error: describe(error) }));
    return id;
  };
  const server = Fastify({
    ...TIMEOUTS,
    bodyLimit: BODY_LIMIT,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    forceCloseConnections: 'idle',
    clientErrorHandler,
    frameworkErrors: frameworkErrors(report),
  });
  sayHttpErrors(server, report);
  takeJsonOnly(server);
  await addSecurityHeaders(server, { behindTls: production });
  await server.register(cookie);
  const health = addHealth(server, orm);
  const readPage = pageReader(privatePages);
  const source = { orm, publicUrl: publicUrl ?? null, mailServerSet, readPage };
  const schema = await apiSchema();
  const api = await createApi({ schema, production, report });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: queryGuard(schema),
    handler: fastifyApolloHandler(api, { context: (request, reply) => contextOf(source, request, reply) }),
  });
  addCalendarFeeds(server, orm);
  addCertificates(server, source);
  addSheets(server, source, schema, report);
  const streams = addStreams(server, { source, schema, databaseUrl, report });
  await addWebClient(server, clientDir);
  return {
    server,
    report,
    close: async () => {
      health.leaving();
      await streams.close();
      await server.close();
      await api.stop();
    },
  };
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
