import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { COURT_LEVELS } from '@bitim/schema/vocabulary/court';
import { RegionPicker, useRegionOptions } from '../../kernel/short-lists.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { COURT_LEVEL_LABELS } from '../../lib/labels/court.ts';
import { DayField } from '../../ui/day-field.tsx';
import { CodeSelect } from '../../ui/filter/code-select.tsx';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { SearchField } from '../../ui/filter/search-field.tsx';
import type { CourtSearch } from './court-search.ts';

interface Props {
  search: CourtSearch;
  onSearch: (search: CourtSearch) => void;
}

export function CourtFilters({ search, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  const region = useRegionOptions().find(({ value }) => value === search.region)?.label ?? '…';
  const level = search.level ? i18n._(COURT_LEVEL_LABELS[search.level]) : '';
  const on = search.on ? format.day(search.on) : '';
  const words = search.search ?? '';
  return (
    <FilterBar
      chips={chips({
        search: t`Search: ${words}`,
        level: t`Level: ${level}`,
        region: t`Region: ${region}`,
        on: t`Open on: ${on}`,
        mine: t`Of my scope`,
      })}
      onClearAll={clearAll}
      more={
        <>
          <DayField
            label={t`Open on`}
            width={150}
            value={search.on}
            onChange={(day) => set({ on: day ?? undefined })}
          />
          <Checkbox
            label={t`Of my scope`}
            checked={search.mine === true}
            onChange={({ target }) => set({ mine: target.checked || undefined })}
          />
        </>
      }
    >
      <SearchField
        label={t`Search by name or town`}
        value={search.search}
        onChange={(text) => set({ search: text })}
      />
      <CodeSelect
        label={t`Level`}
        none={t`All levels`}
        codes={COURT_LEVELS}
        labels={COURT_LEVEL_LABELS}
        value={search.level}
        onChange={(code) => set({ level: code })}
      />
      <RegionPicker
        aria-label={t`Region`}
        none={t`All regions`}
        value={search.region}
        onChange={(id) => set({ region: id ?? undefined })}
      />
    </FilterBar>
  );
}
