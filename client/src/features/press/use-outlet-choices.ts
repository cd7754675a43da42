import { useQuery } from '@apollo/client/react';
import type { Choice } from '../../ui/choice-select.tsx';
import { useChoices } from '../../ui/use-choices.ts';
import {
  OutletChoicesDocument,
  OutletNameDocument,
  type OutletChoicesQuery,
} from './press-choices.generated.ts';

export const useOutletChoices = () => useChoices(OutletChoicesDocument, namesOf);

const namesOf = ({ outlets }: OutletChoicesQuery): Choice[] =>
  outlets.nodes.map(({ id, name }) => ({ id, name: name.text }));

/** The outlet that an address names. */
export function useOutletChoice(id: string | undefined): Choice | null {
  const { data } = useQuery(OutletNameDocument, { variables: { id: id ?? '' }, skip: id === undefined });
  return id !== undefined && data?.outlet ? { id: data.outlet.id, name: data.outlet.name.text } : null;
}
