import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { CourtFilter } from '../../kernel/court-picker.tsx';
import { RegionPicker } from '../../kernel/short-lists.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { SearchField } from '../../ui/filter/search-field.tsx';
import type { RoomSearch } from './room-search.ts';
import { useRoomFilterWords } from './use-room-filter-words.ts';

interface Props {
  search: RoomSearch;
  onSearch: (search: RoomSearch) => void;
}

export function RoomFilters({ search, onSearch }: Props) {
  const { t } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  return (
    <FilterBar
      chips={chips(useRoomFilterWords(search))}
      onClearAll={clearAll}
      more={
        <>
          <RegionPicker
            aria-label={t`Region`}
            none={t`All regions`}
            value={search.region}
            onChange={(region) => set({ region: region ?? undefined })}
          />
          <DayField
            label={t`In use on`}
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
        label={t`Search by name or address`}
        value={search.search}
        onChange={(text) => set({ search: text })}
      />
      <CourtFilter id={search.court} onChange={(court) => set({ court })} />
    </FilterBar>
  );
}
