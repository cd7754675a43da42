import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { CourtFilter } from '../../kernel/court-picker.tsx';
import { RegionPicker } from '../../kernel/short-lists.tsx';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { PeriodFilter } from '../../ui/filter/period-filter.tsx';
import type { CaseTotalSearch } from './case-total-search.ts';
import { useUnitWords } from './use-unit-words.ts';

interface Props {
  search: CaseTotalSearch;
  onSearch: (search: CaseTotalSearch) => void;
}

export function CaseTotalFilters({ search, onSearch }: Props) {
  const { t } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  return (
    <FilterBar
      chips={chips(useUnitWords(search))}
      onClearAll={clearAll}
      more={
        <>
          <RegionPicker
            aria-label={t`Region`}
            none={t`All regions`}
            value={search.region}
            onChange={(region) => set({ region: region ?? undefined })}
          />
          <Checkbox
            label={t`Of my courts`}
            checked={search.mine === true}
            onChange={({ target }) => set({ mine: target.checked || undefined })}
          />
        </>
      }
    >
      <PeriodFilter value={search.period} onChange={(period) => set({ period })} />
      <CourtFilter id={search.court} onChange={(court) => set({ court })} />
    </FilterBar>
  );
}
