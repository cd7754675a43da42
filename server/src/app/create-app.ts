import type { MikroORM } from '@mikro-orm/postgresql';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { RequestContext } from '../access/request-context.ts';
import { contextOf } from './context.ts';
import { errorFormatter } from './format-error.ts';
import { addHealth } from './health.ts';
import { addWebClient } from './web-client.ts';
import { apiSchema } from './schema.ts';

export interface AppOptions {
  readonly orm: MikroORM;
  /** The built web client. */
  readonly clientDir: string;
  readonly production: boolean;
  /** A line of the log, as JSON. */
  readonly log: (line: string) => void;
}

export interface App {
  readonly server: FastifyInstance;
  /** Says no to the readiness probe, lets running requests finish, and closes. */
  close(): Promise<void>;
}

const CLOSED_PLUGINS = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** A JSON body may have so many bytes (R19). */
const BODY_LIMIT = 100_000;

/** The one place where everything is put together. */
export async function createApp({ orm, clientDir, production, log }: AppOptions): Promise<App> {
  const report = (id: string, error: unknown) =>
    log(JSON.stringify({ level: 'error', at: new Date().toISOString(), id, error: describe(error) }));
  const server = Fastify({ bodyLimit: BODY_LIMIT, requestTimeout: 20_000, keepAliveTimeout: 5000, forceCloseConnections: 'idle' });
  const apollo = new ApolloServer<RequestContext>({
    schema: await apiSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    persistedQueries: false,
    formatError: errorFormatter(report),
    plugins: [fastifyApolloDrainPlugin(server), ...CLOSED_PLUGINS],
  });
  await apollo.start();
  await server.register(cookie);
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], frameAncestors: ["'none'"], upgradeInsecureRequests: null },
    },
    referrerPolicy: { policy: 'no-referrer' },
  });
  const health = addHealth(server, orm);
  await server.register(fastifyApollo(apollo), { path: '/graphql', context: (request, reply) => contextOf(orm, request, reply) });
  await addWebClient(server, clientDir);
  return {
    server,
    close: async () => {
      health.leaving();
      await server.close();
      await apollo.stop();
    },
  };
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
