import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { LANGUAGES } from '@bitim/schema/vocabulary/language';
import { OUTLET_REACHES, PUBLICATION_KINDS, PUBLICATION_STATES } from '@bitim/schema/vocabulary/publication';
import { LANGUAGE_LABELS } from '../../lib/labels/language.ts';
import { OUTLET_REACH_LABELS } from '../../lib/labels/outlet.ts';
import { PUBLICATION_KIND_LABELS } from '../../lib/labels/publication.ts';
import { PUBLICATION_STATE_LABELS } from '../../lib/labels/publication-state.ts';
import { CodeSelect } from '../../ui/filter/code-select.tsx';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { MultiChoice } from '../../ui/filter/multi-choice.tsx';
import { SearchField } from '../../ui/filter/search-field.tsx';
import { OutletFilter } from './outlet-picker.tsx';
import { PlaceAndTimeFilters } from './place-and-time-filters.tsx';
import type { PublicationSearch } from './publication-search.ts';
import { usePublicationFilterWords } from './use-publication-filter-words.ts';

interface Props {
  search: PublicationSearch;
  onSearch: (search: PublicationSearch) => void;
}

export function PublicationFilters({ search, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  const words = usePublicationFilterWords(search);
  return (
    <FilterBar
      chips={chips(words)}
      onClearAll={clearAll}
      more={
        <>
          <OutletFilter id={search.outlet} onChange={(outlet) => set({ outlet })} />
          <PlaceAndTimeFilters search={search} set={set} />
          <CodeSelect
            label={t`Language`}
            none={t`In any language`}
            codes={LANGUAGES}
            labels={LANGUAGE_LABELS}
            value={search.language}
            onChange={(language) => set({ language })}
          />
          <CodeSelect
            label={t`Reach`}
            none={t`Republican and regional`}
            codes={OUTLET_REACHES}
            labels={OUTLET_REACH_LABELS}
            value={search.reach}
            onChange={(reach) => set({ reach })}
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
        label={t`Search by headline`}
        value={search.search}
        onChange={(typed) => set({ search: typed })}
      />
      <MultiChoice
        label={t`Kind`}
        options={PUBLICATION_KINDS.map((value) => ({ value, label: i18n._(PUBLICATION_KIND_LABELS[value]) }))}
        chosen={search.kinds ?? []}
        onChange={(kinds) => set({ kinds })}
      />
      <MultiChoice
        label={t`State`}
        options={PUBLICATION_STATES.map((value) => ({
          value,
          label: i18n._(PUBLICATION_STATE_LABELS[value]),
        }))}
        chosen={search.states ?? []}
        onChange={(states) => set({ states })}
      />
    </FilterBar>
  );
}
