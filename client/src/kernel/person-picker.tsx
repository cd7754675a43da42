import { ChoiceSelect, ChoicesSelect, type Choice } from '../ui/choice-select.tsx';
import { useQuery } from '@apollo/client/react';
import { useChoices } from '../ui/use-choices.ts';
import {
  PersonChoicesDocument,
  PersonNameDocument,
  type PersonChoicesQuery,
} from './person-picker.generated.ts';

interface Labelled {
  id?: string;
  label: string;
  description?: string;
  error?: string | undefined;
  required?: boolean;
  inDialog?: boolean;
}

/** Persons by what is typed; with the place where each works, for two may have one name. */
const usePersonChoices = (trainersOnly: boolean) =>
  useChoices(PersonChoicesDocument, personsOf, { trainer: trainersOnly ? true : null });

const personsOf = ({ persons }: PersonChoicesQuery): Choice[] =>
  persons.nodes.map(({ id, fullName, organisation, court }) => {
    const place = court?.name.text ?? organisation;
    return { id, name: place ? `${fullName} · ${place}` : fullName };
  });

export function PersonPicker({
  trainersOnly = false,
  ...rest
}: Labelled & { trainersOnly?: boolean; value: Choice | null; onChange: (person: Choice | null) => void }) {
  return <ChoiceSelect {...rest} {...usePersonChoices(trainersOnly)} />;
}

export function PersonsPicker({
  trainersOnly = false,
  ...rest
}: Labelled & { trainersOnly?: boolean; value: readonly Choice[]; onChange: (persons: Choice[]) => void }) {
  return <ChoicesSelect {...rest} {...usePersonChoices(trainersOnly)} />;
}

/** The person that an address names; null while it is asked for, and where there is none. */
export function usePersonChoice(id: string | undefined): Choice | null {
  const { data } = useQuery(PersonNameDocument, { variables: { id: id ?? '' }, skip: id === undefined });
  return id !== undefined && data?.person ? { id: data.person.id, name: data.person.fullName } : null;
}

/** For a filter: the address holds the id only. */
export function PersonFilter({
  label,
  id,
  onChange,
}: {
  label: string;
  id: string | undefined;
  onChange: (id: string | undefined) => void;
}) {
  return (
    <ChoiceSelect
      {...usePersonChoices(true)}
      aria-label={label}
      placeholder={label}
      w={280}
      value={usePersonChoice(id)}
      onChange={(person) => onChange(person?.id)}
    />
  );
}
