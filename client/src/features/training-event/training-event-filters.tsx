import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { EVENT_STATES, TRAINING_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
import { CourtFilter } from '../../kernel/court-picker.tsx';
import { ProgrammePicker, RegionPicker } from '../../kernel/short-lists.tsx';
import { EVENT_STATE_LABELS, TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import { oneOf } from '../../lib/search-params.ts';
import { DayField } from '../../ui/day-field.tsx';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { MultiChoice } from '../../ui/filter/multi-choice.tsx';
import { SearchField } from '../../ui/filter/search-field.tsx';
import type { TrainingEventSearch } from './training-event-search.ts';
import { useTrainingEventFilterWords } from './use-training-event-filter-words.ts';

interface Props {
  search: TrainingEventSearch;
  onSearch: (search: TrainingEventSearch) => void;
}

export function TrainingEventFilters({ search, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  const words = useTrainingEventFilterWords(search);

  return (
    <FilterBar
      chips={chips(words)}
      onClearAll={clearAll}
      more={
        <>
          <CourtFilter id={search.court} onChange={(court) => set({ court })} />
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
          <NativeSelect
            aria-label={t`Partner sessions`}
            value={search.partner ?? ''}
            onChange={({ target }) => set({ partner: oneOf(['yes', 'no'], target.value) })}
            data={[
              { value: '', label: t`With and without partners` },
              { value: 'yes', label: t`Partner sessions only` },
              { value: 'no', label: t`Without partner sessions` },
            ]}
          />
          <DayField
            label={t`From`}
            width={150}
            value={search.from}
            onChange={(from) => set({ from: from ?? undefined })}
          />
          <DayField
            label={t`Until`}
            width={150}
            value={search.to}
            onChange={(to) => set({ to: to ?? undefined })}
          />
          <Checkbox
            label={t`Of my courts`}
            checked={search.mine === true}
            onChange={({ target }) => set({ mine: target.checked || undefined })}
          />
          <Checkbox
            label={t`Past, without an outcome`}
            checked={search.awaiting === true}
            onChange={({ target }) => set({ awaiting: target.checked || undefined })}
          />
        </>
      }
    >
      <SearchField
        label={t`Search by title`}
        value={search.search}
        onChange={(text) => set({ search: text })}
      />
      <MultiChoice
        label={t`Kind`}
        options={TRAINING_EVENT_KINDS.map((value) => ({
          value,
          label: i18n._(TRAINING_EVENT_KIND_LABELS[value]),
        }))}
        chosen={search.kinds ?? []}
        onChange={(kinds) => set({ kinds })}
      />
      <MultiChoice
        label={t`State`}
        options={EVENT_STATES.map((value) => ({ value, label: i18n._(EVENT_STATE_LABELS[value]) }))}
        chosen={search.states ?? []}
        onChange={(states) => set({ states })}
      />
    </FilterBar>
  );
}
