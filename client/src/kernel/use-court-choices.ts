import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Choice } from '../ui/choice-select.tsx';
import { CourtChoicesDocument, CourtNameDocument } from './court-picker.generated.ts';

/** Courts by what is typed; `mine`: only those for which the caller may write. */
export function useCourtChoices(mine: boolean): { options: Choice[]; onSearch: (search: string) => void } {
  const [search, onSearch] = useState('');
  const [settled] = useDebouncedValue(search, 200);
  const filter = { search: settled === '' ? null : settled, mine: mine ? true : null };
  const { data, previousData } = useQuery(CourtChoicesDocument, { variables: { filter } });
  const nodes = (data ?? previousData)?.courts.nodes ?? [];
  return { options: nodes.map(({ id, name }) => ({ id, name: name.text })), onSearch };
}

/** The court that an address names; null while it is asked for, and where there is none. */
export function useCourtChoice(id: string | undefined): Choice | null {
  const { data } = useQuery(CourtNameDocument, { variables: { id: id ?? '' }, skip: id === undefined });
  return id !== undefined && data?.court ? { id: data.court.id, name: data.court.name.text } : null;
}

/** The zone of a court; undefined while it is not known. */
export function useCourtTimeZone(id: string | undefined): string | undefined {
  const { data } = useQuery(CourtNameDocument, { variables: { id: id ?? '' }, skip: id === undefined });
  return data?.court?.timeZone;
}
