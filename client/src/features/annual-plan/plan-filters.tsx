import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { CourtFilter } from '../../kernel/court-picker.tsx';
import { useCourtChoice } from '../../kernel/use-court-choices.ts';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import type { PlanSearch } from './plan-search.ts';
import { YearSelect } from './year-select.tsx';

interface Props {
  search: PlanSearch;
  onSearch: (search: PlanSearch) => void;
}

export function PlanFilters({ search, onSearch }: Props) {
  const { t } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  const court = useCourtChoice(search.court)?.name ?? '…';
  const year = String(search.year ?? '');
  return (
    <FilterBar
      chips={chips({ year: t`Year: ${year}`, court: t`Court: ${court}`, mine: t`Of my courts` })}
      onClearAll={clearAll}
    >
      <YearSelect none={t`All years`} value={search.year} onChange={(chosen) => set({ year: chosen })} />
      <CourtFilter id={search.court} onChange={(id) => set({ court: id })} />
      <Checkbox
        label={t`Of my courts`}
        checked={search.mine === true}
        onChange={({ target }) => set({ mine: target.checked || undefined })}
      />
    </FilterBar>
  );
}
