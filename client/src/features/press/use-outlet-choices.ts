import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Choice } from '../../ui/choice-select.tsx';
import { OutletChoicesDocument, OutletNameDocument } from './press-choices.generated.ts';

interface Choices {
  options: Choice[];
  onSearch: (search: string) => void;
}

export function useOutletChoices(): Choices {
  const [search, onSearch] = useState('');
  const [settled] = useDebouncedValue(search, 200);
  const { data, previousData } = useQuery(OutletChoicesDocument, {
    variables: { filter: { search: settled || null } },
  });
  const nodes = (data ?? previousData)?.outlets.nodes ?? [];
  return { options: nodes.map(({ id, name }) => ({ id, name: name.text })), onSearch };
}

/** The outlet that an address names. */
export function useOutletChoice(id: string | undefined): Choice | null {
  const { data } = useQuery(OutletNameDocument, { variables: { id: id ?? '' }, skip: id === undefined });
  return id !== undefined && data?.outlet ? { id: data.outlet.id, name: data.outlet.name.text } : null;
}
