import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../access/request-context.ts';
import { compiledQueries } from '../platform/compiled-queries.ts';
import { errorFormatter } from './format-error.ts';
import { PARSE_OPTIONS } from './query-guard.ts';
import { sayErrors } from './say-errors.ts';

interface ApiOptions {
  readonly schema: GraphQLSchema;
  readonly production: boolean;
  /** Takes what the caller is not told, and gives the id under which it is found. */
  readonly report: (error: unknown) => string;
}

/** The GraphQL server, started. What reaches it was already weighed. */
export async function createApi({
  schema,
  production,
  report,
}: ApiOptions): Promise<ApolloServer<RequestContext>> {
  const formatError = errorFormatter(report);
  const api = new ApolloServer<RequestContext>({
    schema,
    formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: PARSE_OPTIONS,
    plugins: [
      compiledQueries(formatError),
      sayErrors,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await api.start();
  return api;
}
