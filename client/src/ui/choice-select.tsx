import { useLingui } from '@lingui/react/macro';
import { MultiSelect, Select } from '@mantine/core';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { useState, type KeyboardEvent } from 'react';
import classes from './choice-select.module.css';

/** Something chosen, with its name, so that a form and its draft can show it without asking again. */
export interface Choice {
  id: string;
  name: string;
}

/** What a field shows on one line of a narrow screen; the names of courts tell two of them apart at their end. */
const LONGEST_LINE = 36;

/** The API takes no longer search. */
const LONGEST_SEARCH = 100;

interface Common extends Found {
  id?: string;
  label?: string;
  'aria-label'?: string;
  description?: string;
  placeholder?: string;
  error?: string | undefined;
  required?: boolean;
  w?: number;
  inDialog?: boolean;
}

/** What the server found for what was typed. */
export interface Found {
  options: readonly Choice[];
  onSearch: (search: string) => void;
  /** The options are still those of an earlier search. */
  searching: boolean;
}

const asData = (choices: readonly Choice[]) => [
  ...new Map(choices.map(({ id, name }) => [id, { value: id, label: name }])).values(),
];

/** In a dialog, which scrolls, a list would be cut off if it were placed by the dialog. */
const placeOf = (inDialog: boolean) =>
  inDialog ? { withinPortal: false, floatingStrategy: 'fixed' as const } : {};

/** One of many, searched on the server. What is chosen is marked when one comes, so that typing searches anew. */
export function ChoiceSelect({
  value,
  onChange,
  options,
  onSearch,
  searching,
  inDialog = false,
  ...rest
}: Common & { value: Choice | null; onChange: (choice: Choice | null) => void }) {
  const { t } = useLingui();
  const data = asData(value ? [value, ...options] : options);
  const found = new Set(searching ? [] : options.map(({ id }) => id));
  const name = value?.name ?? '';
  return (
    <>
      <Select
        {...rest}
        searchable
        openOnFocus={false}
        clearable
        clearButtonProps={{ 'aria-label': t`Clear` }}
        data={data}
        value={value?.id ?? null}
        allowDeselect={false}
        filter={({ options: all }) => all.filter((option) => 'value' in option && found.has(option.value))}
        onSearchChange={(text) => onSearch(text === name ? '' : text.slice(0, LONGEST_SEARCH))}
        onChange={(id) => onChange(toChoice(data, id))}
        onClick={({ currentTarget }) => currentTarget.value === name && currentTarget.select()}
        onKeyDown={keepEnter}
        nothingFoundMessage={searching ? t`Searching…` : t`Nothing found`}
        comboboxProps={placeOf(inDialog)}
      />
      {rest.label !== undefined && name.length > LONGEST_LINE && (
        <small className={classes.whole} aria-hidden>
          {name}
        </small>
      )}
    </>
  );
}

/** Several of many; the order is the order of choosing. */
export function ChoicesSelect({
  value,
  onChange,
  options,
  onSearch,
  searching,
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
      hidePickedOptions
      filter={({ options: all }) => (searching && search !== '' ? [] : all)}
      onKeyDown={keepEnter}
      searchValue={search}
      onSearchChange={(text) => (setSearch(text), onSearch(text.slice(0, LONGEST_SEARCH)))}
      onChange={(ids) => onChange(ids.flatMap((id) => toChoice(data, id) ?? []))}
      nothingFoundMessage={searching ? t`Searching…` : t`Nothing found`}
      comboboxProps={placeOf(inDialog)}
    />
  );
}

/** In an open list Enter chooses, or does nothing while the server searches; it does not send the form. */
function keepEnter(event: KeyboardEvent<HTMLElement>) {
  if (event.key === 'Enter' && event.currentTarget.getAttribute('aria-expanded') === 'true')
    event.preventDefault();
}

function toChoice(data: readonly { value: string; label: string }[], id: string | null): Choice | null {
  const found = data.find(({ value }) => value === id);
  return found ? { id: found.value, name: found.label } : null;
}
