import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { ChoiceSelect, ChoicesSelect, type Choice } from '../ui/choice-select.tsx';
import { PersonChoicesDocument } from './person-picker.generated.ts';

interface Labelled {
  id?: string;
  label: string;
  description?: string;
  error?: string | undefined;
  inDialog?: boolean;
}

/** Persons by what is typed; with the place where each works, for two may have one name. */
function usePersonChoices(trainersOnly: boolean): { options: Choice[]; onSearch: (search: string) => void } {
  const [search, onSearch] = useState('');
  const [settled] = useDebouncedValue(search, 200);
  const filter = { search: settled === '' ? null : settled, trainer: trainersOnly ? true : null };
  const { data, previousData } = useQuery(PersonChoicesDocument, { variables: { filter } });
  const nodes = (data ?? previousData)?.persons.nodes ?? [];
  const options = nodes.map(({ id, fullName, organisation, court }) => {
    const place = court?.name.text ?? organisation;
    return { id, name: place ? `${fullName} · ${place}` : fullName };
  });
  return { options, onSearch };
}

export function PersonPicker(
  props: Labelled & { value: Choice | null; onChange: (person: Choice | null) => void },
) {
  return <ChoiceSelect {...props} {...usePersonChoices(false)} />;
}

export function PersonsPicker({
  trainersOnly = false,
  ...rest
}: Labelled & { trainersOnly?: boolean; value: readonly Choice[]; onChange: (persons: Choice[]) => void }) {
  return <ChoicesSelect {...rest} {...usePersonChoices(trainersOnly)} />;
}
