import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { OCCUPATIONS } from '@bitim/schema/vocabulary/person';
import { CourtFilter } from '../../kernel/court-picker.tsx';
import { useCourtChoice } from '../../kernel/use-court-choices.ts';
import { OCCUPATION_LABELS } from '../../lib/labels/person.ts';
import { CodeSelect } from '../../ui/filter/code-select.tsx';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { SearchField } from '../../ui/filter/search-field.tsx';
import type { PersonSearch } from './person-search.ts';

interface Props {
  search: PersonSearch;
  onSearch: (search: PersonSearch) => void;
}

export function PersonFilters({ search, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  const words = search.search ?? '';
  const occupation = search.occupation ? i18n._(OCCUPATION_LABELS[search.occupation]) : '';
  const court = useCourtChoice(search.court)?.name ?? '…';
  return (
    <FilterBar
      chips={chips({
        search: t`Search: ${words}`,
        occupation: t`Occupation: ${occupation}`,
        trainers: t`Trainers only`,
        court: t`Court: ${court}`,
      })}
      onClearAll={clearAll}
      more={<CourtFilter id={search.court} onChange={(id) => set({ court: id })} />}
    >
      <SearchField
        label={t`Search by full name`}
        value={search.search}
        onChange={(text) => set({ search: text })}
      />
      <CodeSelect
        label={t`Occupation`}
        none={t`All occupations`}
        codes={OCCUPATIONS}
        labels={OCCUPATION_LABELS}
        value={search.occupation}
        onChange={(code) => set({ occupation: code })}
      />
      <Checkbox
        label={t`Trainers only`}
        checked={search.trainers === true}
        onChange={({ target }) => set({ trainers: target.checked || undefined })}
      />
    </FilterBar>
  );
}
