import {
  type ApolloServerPlugin,
  type BaseContext,
  type GraphQLRequestContextResponseForOperation,
  HeaderMap,
} from '@apollo/server';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** A query is compiled when it comes for the third time: compiling costs as much as a few executions. */
const WORTH_IT = 3;

interface Known {
  times: number;
  compiled: CompiledQuery | null;
}

type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Executes queries that come again as compiled code (decision 0051). What is kept hangs on the parsed document, and
 * goes when Apollo forgets that. Mutations, and anything unusual, take the usual way.
 */
export function compiledQueries<Context extends BaseContext>(
  formatError: FormatError,
): ApolloServerPlugin<Context> {
  const known = new WeakMap<DocumentNode, Known>();

  return {
    requestDidStart: async () => ({
      responseForOperation: async (request) => {
        const compiled = compiledFor(known, request);
        const result = await compiled?.query(
          undefined,
          request.contextValue,
          request.request.variables ?? {},
        );
        // without data the variables did not fit: the usual way says so as everywhere else, with the status 400
        if (!result || !('data' in result)) return null;
        const { data = null, errors } = result as ExecutionResult;
        const singleResult = errors
          ? { data, errors: errors.map((error) => format(error, formatError)) }
          : { data };
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
      },
    }),
  };
}

function compiledFor<Context extends BaseContext>(
  known: WeakMap<DocumentNode, Known>,
  { document, operation, operationName, schema }: GraphQLRequestContextResponseForOperation<Context>,
): CompiledQuery | null {
  if (
    operation.operation !== 'query' ||
    document.definitions.filter(({ kind }) => kind === 'OperationDefinition').length !== 1
  )
    return null;
  const entry = known.get(document) ?? { times: 0, compiled: null };
  known.set(document, entry);
  entry.times += 1;
  if (entry.times === WORTH_IT) {
    const outcome = compileQuery(schema, document, operationName ?? undefined, {
      disablingCapturingStackErrors: true,
    });
    entry.compiled = isCompiledQuery(outcome) ? outcome : null;
  }
  return entry.compiled;
}

/** The compiled code has an error class of its own, which knows neither our codes nor the formatter. */
function format(error: GraphQLError, formatError: FormatError): GraphQLFormattedError {
  const { message, path, originalError } = error;
  const said = new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null });
  return formatError(said.toJSON(), said);
}
