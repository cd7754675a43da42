import { useApolloClient } from '@apollo/client/react';
import { readAnew } from '../../lib/read-anew.ts';

/** After a change of an item: what its plan says in sum is read anew. */
export function useRereadPlan(): () => void {
  const client = useApolloClient();
  return () => void readAnew(client);
}
