import { useLingui } from '@lingui/react/macro';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { SearchField } from '../../ui/filter/search-field.tsx';
import type { PartnerProjectSearch } from './partner-project-search.ts';

interface Props {
  search: PartnerProjectSearch;
  onSearch: (search: PartnerProjectSearch) => void;
}

export function PartnerProjectFilters({ search, onSearch }: Props) {
  const { t } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  const words = search.search ?? '';
  return (
    <FilterBar chips={chips({ search: t`Search: ${words}` })} onClearAll={clearAll}>
      <SearchField
        label={t`Search by name or partner`}
        value={search.search}
        onChange={(text) => set({ search: text })}
      />
    </FilterBar>
  );
}
