import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { ServiceUnavailable } from '../platform/transaction.ts';

/** Codes that callers may rely on; anything else is a bug, of which they learn an id only (R25). */
const KNOWN = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'RATE_LIMITED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_LARGE',
]);

/** @param report gets what the caller does not: the id, and the error with its stack. */
export const errorFormatter =
  (report: (id: string, error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path, extensions } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const code = extensions?.['code'];
    if (typeof code === 'string' && KNOWN.has(code)) {
      const issues = extensions?.['issues'];
      return { message, ...place, extensions: { code, ...(issues !== undefined && { issues }) } };
    }
    const cause = unwrapResolverError(error);
    if (cause instanceof ServiceUnavailable) {
      return { message: 'The register cannot be reached now; try again.', ...place, extensions: { code: 'SERVICE_UNAVAILABLE' } };
    }
    const id = randomUUID();
    report(id, cause);
    return { message: 'An internal error; tell the administrator its id.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
  };
