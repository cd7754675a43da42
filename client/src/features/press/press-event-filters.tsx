import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { EVENT_STATES, PRESS_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
import { EVENT_STATE_LABELS, PRESS_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { MultiChoice } from '../../ui/filter/multi-choice.tsx';
import { SearchField } from '../../ui/filter/search-field.tsx';
import type { PressEventSearch } from './press-event-search.ts';
import { PlaceAndTimeFilters } from './place-and-time-filters.tsx';
import { usePlaceAndTimeWords } from './use-place-and-time-words.ts';

interface Props {
  search: PressEventSearch;
  onSearch: (search: PressEventSearch) => void;
}

export function PressEventFilters({ search, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  const text = search.search ?? '';
  const kinds = (search.kinds ?? []).map((kind) => i18n._(PRESS_EVENT_KIND_LABELS[kind])).join(', ');
  const states = (search.states ?? []).map((state) => i18n._(EVENT_STATE_LABELS[state])).join(', ');
  const words = {
    search: t`Search: ${text}`,
    kinds: t`Kind: ${kinds}`,
    states: t`State: ${states}`,
    ...usePlaceAndTimeWords(search),
  };
  return (
    <FilterBar
      chips={chips(words)}
      onClearAll={clearAll}
      more={
        <>
          <PlaceAndTimeFilters search={search} set={set} />
          <Checkbox
            label={t`Of my courts`}
            checked={search.mine === true}
            onChange={({ target }) => set({ mine: target.checked || undefined })}
          />
        </>
      }
    >
      <SearchField
        label={t`Search by topic`}
        value={search.search}
        onChange={(typed) => set({ search: typed })}
      />
      <MultiChoice
        label={t`Kind`}
        options={PRESS_EVENT_KINDS.map((value) => ({ value, label: i18n._(PRESS_EVENT_KIND_LABELS[value]) }))}
        chosen={search.kinds ?? []}
        onChange={(chosen) => set({ kinds: chosen })}
      />
      <MultiChoice
        label={t`State`}
        options={EVENT_STATES.map((value) => ({ value, label: i18n._(EVENT_STATE_LABELS[value]) }))}
        chosen={search.states ?? []}
        onChange={(chosen) => set({ states: chosen })}
      />
    </FilterBar>
  );
}
