import { ChoiceSelect, ChoicesSelect, type Choice } from '../ui/choice-select.tsx';
import { useChoices } from '../ui/use-choices.ts';
import { PersonChoicesDocument, type PersonChoicesQuery } from './person-picker.generated.ts';

interface Labelled {
  id?: string;
  label: string;
  description?: string;
  error?: string | undefined;
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
