import { useLingui } from '@lingui/react/macro';
import { OUTLET_KINDS, OUTLET_REACHES } from '@bitim/schema/vocabulary/publication';
import { OUTLET_KIND_LABELS, OUTLET_REACH_LABELS } from '../../lib/labels/outlet.ts';
import { CodeSelect } from '../../ui/filter/code-select.tsx';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { SearchField } from '../../ui/filter/search-field.tsx';
import type { OutletSearch } from './outlet-search.ts';

export function OutletFilters({
  search,
  onSearch,
}: {
  search: OutletSearch;
  onSearch: (search: OutletSearch) => void;
}) {
  const { t, i18n } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  const text = search.search ?? '';
  const kind = search.kind ? i18n._(OUTLET_KIND_LABELS[search.kind]) : '';
  const reach = search.reach ? i18n._(OUTLET_REACH_LABELS[search.reach]) : '';
  return (
    <FilterBar
      chips={chips({ search: t`Search: ${text}`, kind: t`Kind: ${kind}`, reach: t`Reach: ${reach}` })}
      onClearAll={clearAll}
    >
      <SearchField
        label={t`Search by name`}
        value={search.search}
        onChange={(typed) => set({ search: typed })}
      />
      <CodeSelect
        label={t`Kind`}
        none={t`All kinds`}
        codes={OUTLET_KINDS}
        labels={OUTLET_KIND_LABELS}
        value={search.kind}
        onChange={(chosen) => set({ kind: chosen })}
      />
      <CodeSelect
        label={t`Reach`}
        none={t`Republican and regional`}
        codes={OUTLET_REACHES}
        labels={OUTLET_REACH_LABELS}
        value={search.reach}
        onChange={(chosen) => set({ reach: chosen })}
      />
    </FilterBar>
  );
}
