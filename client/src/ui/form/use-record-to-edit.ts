import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';

/**
 * The record for a form that edits it: always as the server has it now. The cache may be hours old, and what was typed over
 * an old version ends in a conflict.
 *
 * @param recordOf Picks the record from the answer; null when there is none.
 */
export function useRecordToEdit<Data, Recorded>(
  document: TypedDocumentNode<Data, { id: string }>,
  id: string,
  recordOf: (data: Data) => Recorded | null,
) {
  const client = useApolloClient();
  const { data } = useSuspenseQuery(document, { variables: { id }, fetchPolicy: 'network-only' });
  return {
    record: recordOf(data),
    reload: async () => {
      // past the page's own query, which would hide the form while it asks, and replace it when that fails
      const asked = { query: document, variables: { id } };
      const { data: fresh } = await client.query({ ...asked, fetchPolicy: 'network-only' });
      return fresh ? recordOf(fresh) : null;
    },
  };
}
