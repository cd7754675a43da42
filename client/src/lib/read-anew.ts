import type { ApolloClient } from '@apollo/client';

/**
 * Reads what is shown, as the server has it now. Not by the queries of the page themselves: one that fails would take down
 * what is there. What cannot be read just now stays as it is.
 */
export async function readAnew(client: ApolloClient): Promise<void> {
  const shown = [...client.getObservableQueries()];
  await Promise.allSettled(
    shown.map((one) =>
      // what is not of the cache only the query itself can show
      one.options.fetchPolicy === 'no-cache'
        ? one.refetch()
        : client.query({ query: one.query, variables: one.variables, fetchPolicy: 'network-only' }),
    ),
  );
}
