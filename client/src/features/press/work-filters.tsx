import { useLingui } from '@lingui/react/macro';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { SearchField } from '../../ui/filter/search-field.tsx';
import type { WorkSearch } from './work-search.ts';

export function WorkFilters({
  search,
  onSearch,
}: {
  search: WorkSearch;
  onSearch: (search: WorkSearch) => void;
}) {
  const { t } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  const text = search.search ?? '';
  return (
    <FilterBar chips={chips({ search: t`Search: ${text}` })} onClearAll={clearAll}>
      <SearchField
        label={t`Search by title`}
        value={search.search}
        onChange={(typed) => set({ search: typed })}
      />
    </FilterBar>
  );
}
