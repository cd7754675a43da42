import { useLingui } from '@lingui/react/macro';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { SearchField } from '../../ui/filter/search-field.tsx';
import type { ProgrammeSearch } from './programme-search.ts';

interface Props {
  search: ProgrammeSearch;
  onSearch: (search: ProgrammeSearch) => void;
}

export function ProgrammeFilters({ search, onSearch }: Props) {
  const { t } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  const words = search.search ?? '';
  return (
    <FilterBar chips={chips({ search: t`Search: ${words}` })} onClearAll={clearAll}>
      <SearchField
        label={t`Search by name`}
        value={search.search}
        onChange={(text) => set({ search: text })}
      />
    </FilterBar>
  );
}
