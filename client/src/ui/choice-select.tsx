import { useLingui } from '@lingui/react/macro';
import { MultiSelect, Select } from '@mantine/core';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { useState } from 'react';

/** Something chosen, with its name, so that a form and its draft can show it without asking again. */
export interface Choice {
  id: string;
  name: string;
}

/** The API takes no longer search. */
const LONGEST_SEARCH = 100;

interface Common {
  id?: string;
  label?: string;
  'aria-label'?: string;
  description?: string;
  placeholder?: string;
  error?: string | undefined;
  required?: boolean;
  w?: number;
  /** What the server found for the search. */
  options: readonly Choice[];
  onSearch: (search: string) => void;
  inDialog?: boolean;
}

const asData = (choices: readonly Choice[]) => [
  ...new Map(choices.map(({ id, name }) => [id, { value: id, label: name }])).values(),
];

/** One of many, searched on the server. */
export function ChoiceSelect({
  value,
  onChange,
  options,
  onSearch,
  inDialog = false,
  ...rest
}: Common & { value: Choice | null; onChange: (choice: Choice | null) => void }) {
  const { t } = useLingui();
  const data = asData(value ? [value, ...options] : options);
  return (
    <Select
      {...rest}
      searchable
      openOnFocus={false}
      clearable
      clearButtonProps={{ 'aria-label': t`Clear` }}
      data={data}
      value={value?.id ?? null}
      filter={({ options: found }) => found}
      onSearchChange={(text) => onSearch(text === value?.name ? '' : text.slice(0, LONGEST_SEARCH))}
      onChange={(id) => onChange(toChoice(data, id))}
      nothingFoundMessage={t`Nothing found`}
      comboboxProps={{ withinPortal: !inDialog }}
    />
  );
}

/** Several of many; the order is the order of choosing. */
export function ChoicesSelect({
  value,
  onChange,
  options,
  onSearch,
  inDialog = false,
  ...rest
}: Common & { value: readonly Choice[]; onChange: (choices: Choice[]) => void }) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const data = asData([...value, ...options]);
  return (
    <MultiSelect
      {...rest}
      searchable
      openOnFocus={false}
      data={data}
      value={value.map(({ id }) => id)}
      filter={({ options: found }) => found}
      searchValue={search}
      onSearchChange={(text) => (setSearch(text), onSearch(text.slice(0, LONGEST_SEARCH)))}
      onChange={(ids) => onChange(ids.flatMap((id) => toChoice(data, id) ?? []))}
      nothingFoundMessage={t`Nothing found`}
      comboboxProps={{ withinPortal: !inDialog }}
    />
  );
}

function toChoice(data: readonly { value: string; label: string }[], id: string | null): Choice | null {
  const found = data.find(({ value }) => value === id);
  return found ? { id: found.value, name: found.label } : null;
}
