import { useFormat } from '../../lib/format/use-format.ts';
import { ChoiceSelect, type Choice } from '../../ui/choice-select.tsx';
import { useChoices } from '../../ui/use-choices.ts';
import { PressEventChoicesDocument, WorkChoicesDocument } from './press-choices.generated.ts';

interface Props {
  id: string;
  label: string;
  description?: string;
  error: string | undefined;
  value: Choice | null;
  onChange: (choice: Choice | null) => void;
}

export function WorkPicker(props: Props) {
  const choices = useChoices(WorkChoicesDocument, ({ works }) =>
    works.nodes.map(({ id, title }) => ({ id, name: title.text })),
  );
  return <ChoiceSelect {...props} {...choices} />;
}

export function PressEventPicker(props: Props) {
  const format = useFormat();
  const choices = useChoices(PressEventChoicesDocument, ({ pressEvents }) =>
    pressEvents.nodes.map(({ id, title, startsAt }) => ({
      id,
      name: `${format.day(startsAt)} · ${title.text}`,
    })),
  );
  return <ChoiceSelect {...props} {...choices} />;
}
