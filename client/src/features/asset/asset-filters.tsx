import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { ASSET_KINDS } from '@bitim/schema/vocabulary/asset';
import { CourtFilter } from '../../kernel/court-picker.tsx';
import { ProgrammePicker, RegionPicker } from '../../kernel/short-lists.tsx';
import { ASSET_KIND_LABELS } from '../../lib/labels/asset.ts';
import { DayField } from '../../ui/day-field.tsx';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { MultiChoice } from '../../ui/filter/multi-choice.tsx';
import { SearchField } from '../../ui/filter/search-field.tsx';
import type { AssetSearch } from './asset-search.ts';
import { useAssetFilterWords } from './use-asset-filter-words.ts';

interface Props {
  search: AssetSearch;
  onSearch: (search: AssetSearch) => void;
}

export function AssetFilters({ search, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  return (
    <FilterBar
      chips={chips(useAssetFilterWords(search))}
      onClearAll={clearAll}
      more={
        <>
          <RegionPicker
            aria-label={t`Region`}
            none={t`All regions`}
            value={search.region}
            onChange={(region) => set({ region: region ?? undefined })}
          />
          <ProgrammePicker
            aria-label={t`Programme`}
            none={t`All programmes`}
            value={search.programme}
            onChange={(programme) => set({ programme: programme ?? undefined })}
          />
          <DayField
            label={t`In place on`}
            width={170}
            value={search.on}
            onChange={(on) => set({ on: on ?? undefined })}
          />
          <Checkbox
            label={t`Of my courts`}
            checked={search.mine === true}
            onChange={({ target }) => set({ mine: target.checked || undefined })}
          />
        </>
      }
    >
      <SearchField
        label={t`Search by description`}
        value={search.search}
        onChange={(text) => set({ search: text })}
      />
      <MultiChoice
        label={t`Kind`}
        options={ASSET_KINDS.map((value) => ({ value, label: i18n._(ASSET_KIND_LABELS[value]) }))}
        chosen={search.kinds ?? []}
        onChange={(kinds) => set({ kinds })}
      />
      <CourtFilter id={search.court} onChange={(court) => set({ court })} />
    </FilterBar>
  );
}
