import { useQuery } from '@apollo/client/react';
import type { CourtLevel } from '@bitim/schema/vocabulary/court';
import type { Choice } from '../ui/choice-select.tsx';
import { useChoices } from '../ui/use-choices.ts';
import { CourtChoicesDocument, CourtNameDocument, type CourtChoicesQuery } from './court-picker.generated.ts';

/** Courts by what is typed; `mine`: only those for which the caller may write. */
export function useCourtChoices(mine: boolean) {
  return useChoices(CourtChoicesDocument, namesOf, { mine: mine ? true : null });
}

const namesOf = ({ courts }: CourtChoicesQuery): Choice[] =>
  courts.nodes.map(({ id, name }) => ({ id, name: name.text }));

/** The court that an address names; null while it is asked for, and where there is none. */
export function useCourtChoice(id: string | undefined): Choice | null {
  const { data } = useQuery(CourtNameDocument, { variables: { id: id ?? '' }, skip: id === undefined });
  return id !== undefined && data?.court ? { id: data.court.id, name: data.court.name.text } : null;
}

/** The level of a court; undefined while it is not known. */
export function useCourtLevel(id: string | undefined): CourtLevel | undefined {
  const { data } = useQuery(CourtNameDocument, { variables: { id: id ?? '' }, skip: id === undefined });
  return data?.court?.level;
}

/** The zone of a court; undefined while it is not known. */
export function useCourtTimeZone(id: string | undefined): string | undefined {
  const { data } = useQuery(CourtNameDocument, { variables: { id: id ?? '' }, skip: id === undefined });
  return data?.court?.timeZone;
}
