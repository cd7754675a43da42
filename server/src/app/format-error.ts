import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { misfitOf } from '../platform/misfit.ts';
import { isPassing, OutcomeUnknown, ServiceUnavailable } from '../platform/transaction.ts';

/** Codes that callers may rely on; anything else is a bug, of which they learn an id only (R25). */
export const ERROR_CODES: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'RATE_LIMITED',
  'IDEMPOTENCY_KEY_REUSED',
  'ALREADY_DONE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_LARGE',
  'SERVICE_UNAVAILABLE',
]);

/** @param report gets what the caller does not, and gives the id under which it is found. */
export const errorFormatter =
  (report: (error: unknown) => string) =>
  (
    { message, locations, path, extensions }: GraphQLFormattedError,
    error: unknown,
  ): GraphQLFormattedError => {
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const misfit = path ? null : misfitOf(message);
    if (misfit)
      return {
        message: 'A value does not fit.',
        ...place,
        extensions: { code: 'BAD_USER_INPUT', issues: [misfit] },
      };
    const code = ownWords(error) ? 'BAD_USER_INPUT' : extensions?.['code'];
    if (typeof code === 'string' && ERROR_CODES.has(code)) {
      const issues = extensions?.['issues'];
      return {
        message: withoutValues(message, error),
        ...place,
        extensions: { code, ...(issues !== undefined && { issues }) },
      };
    }
    const cause = causeOf(error);
    if (cause instanceof OutcomeUnknown) {
      return {
        message: 'The register went while storing: look whether it was stored before trying again.',
        ...place,
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      };
    }
    if (cause instanceof ServiceUnavailable || isPassing(cause)) {
      return {
        message: 'The register cannot be reached now; try again.',
        ...place,
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      };
    }
    return {
      message: 'An internal error; tell the administrator its id.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id: report(cause) },
    };
  };

/** What was thrown first: GraphQL wraps it to say where. */
function causeOf(error: unknown): unknown {
  const inner = (error as { originalError?: unknown } | null)?.originalError;
  return inner instanceof Error ? causeOf(inner) : error;
}

/** Whether GraphQL itself found an argument wrong while executing, which validation alone cannot. */
function ownWords(error: unknown): boolean {
  const cause = causeOf(error);
  return (
    cause instanceof GraphQLError &&
    cause.extensions['code'] === undefined &&
    cause.message.startsWith('Argument "')
  );
}

/** What GraphQL says of a literal repeats it, and a literal may be a password. The place stands beside it. */
function withoutValues(message: string, error: unknown): string {
  if (!(error instanceof GraphQLError)) return message;
  if (message.startsWith('Syntax Error')) return message.replace(/:? ".*$/s, '.');
  const kind = error.nodes?.[0]?.kind ?? '';
  return kind.endsWith('Value') || message.startsWith('Argument "')
    ? 'A value does not fit its type.'
    : message;
}
