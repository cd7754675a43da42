import { useApolloClient } from '@apollo/client/react';

/** After a change of an item: what its plan says in sum is read anew. */
export function useRereadPlan(): () => void {
  const client = useApolloClient();
  // what cannot be read just now stays as it is
  return () => void client.reFetchObservableQueries().catch(() => undefined);
}
