import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Choice, Found } from './choice-select.tsx';

type Filtered<Filter> = { filter?: (Filter & { search?: string | null }) | null | undefined };

/**
 * What a picker offers for what is typed, searched on the server; the last answer stays until the next is here.
 *
 * @param choicesOf Of one answer, in its order.
 * @param also What the filter holds beside the search.
 */
export function useChoices<Data, Filter extends object>(
  document: TypedDocumentNode<Data, Filtered<Filter>>,
  choicesOf: (data: Data) => Choice[],
  also?: NoInfer<Filter>,
): Found {
  const [search, onSearch] = useState('');
  const [settled] = useDebouncedValue(search, 200);
  const filter = { ...also, search: settled || null } as Filter & { search: string | null };
  const { data, previousData } = useQuery(document, { variables: { filter } });
  const answer = data ?? previousData;
  const searching = search !== settled || !data;
  return { options: answer ? choicesOf(answer) : [], onSearch, searching };
}
