import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useFormat } from '../../lib/format/use-format.ts';
import { ChoiceSelect, type Choice } from '../../ui/choice-select.tsx';
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
  const [search, onSearch] = useState('');
  const [settled] = useDebouncedValue(search, 200);
  const { data, previousData } = useQuery(WorkChoicesDocument, {
    variables: { filter: { search: settled || null } },
  });
  const options =
    (data ?? previousData)?.works.nodes.map(({ id, title }) => ({ id, name: title.text })) ?? [];
  return <ChoiceSelect {...props} options={options} onSearch={onSearch} />;
}

export function PressEventPicker(props: Props) {
  const format = useFormat();
  const [search, onSearch] = useState('');
  const [settled] = useDebouncedValue(search, 200);
  const { data, previousData } = useQuery(PressEventChoicesDocument, {
    variables: { filter: { search: settled || null } },
  });
  const nodes = (data ?? previousData)?.pressEvents.nodes ?? [];
  const options = nodes.map(({ id, title, startsAt }) => ({
    id,
    name: `${format.day(startsAt)} · ${title.text}`,
  }));
  return <ChoiceSelect {...props} options={options} onSearch={onSearch} />;
}
