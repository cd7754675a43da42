import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { CourtFilter } from '../../kernel/court-picker.tsx';
import { RegionPicker, useRegionOptions } from '../../kernel/short-lists.tsx';
import { useCourtChoice } from '../../kernel/use-court-choices.ts';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import type { ParticipationSearch } from './participation-search.ts';

interface Props {
  search: ParticipationSearch;
  onSearch: (search: ParticipationSearch) => void;
}

const WAVES = [1, 2, 3, 4, 5];

export function ParticipationFilters({ search, onSearch }: Props) {
  const { t } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  const court = useCourtChoice(search.court)?.name ?? '…';
  const region = useRegionOptions().find(({ value }) => value === search.region)?.label ?? '…';
  const wave = search.wave ?? 0;
  return (
    <FilterBar
      chips={chips({ wave: t`Wave: ${wave}`, region: t`Region: ${region}`, court: t`Court: ${court}` })}
      onClearAll={clearAll}
    >
      <CourtFilter id={search.court} onChange={(id) => set({ court: id })} />
      <RegionPicker
        aria-label={t`Region`}
        none={t`All regions`}
        value={search.region}
        onChange={(id) => set({ region: id ?? undefined })}
      />
      <NativeSelect
        aria-label={t`Wave`}
        value={search.wave ?? ''}
        data={[
          { value: '', label: t`All waves` },
          ...WAVES.map((number) => ({ value: String(number), label: t`Wave ${number}` })),
        ]}
        onChange={({ target }) => set({ wave: target.value === '' ? undefined : Number(target.value) })}
      />
    </FilterBar>
  );
}
