import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { EVENT_STATES, TRAINING_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
import { CourtFilter } from '../../kernel/court-picker.tsx';
import { PersonFilter } from '../../kernel/person-picker.tsx';
import { PartnerProjectPicker, RegionPicker } from '../../kernel/short-lists.tsx';
import { EVENT_STATE_LABELS, TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { MultiChoice } from '../../ui/filter/multi-choice.tsx';
import type { CalendarFilterValues, CalendarSearch } from './calendar-search.ts';
import { useCalendarFilterWords } from './use-calendar-filter-words.ts';

interface Props {
  search: CalendarSearch;
  onSearch: (search: CalendarSearch) => void;
}

export function CalendarFilters({ search, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const { view, on, ...filters } = search;
  // where the calendar stands is no filter, and stays
  const place = { ...(view && { view }), ...(on && { on }) };
  const { set, chips, clearAll } = filtersOf<CalendarFilterValues>(filters, (next) =>
    onSearch({ ...place, ...next }),
  );
  return (
    <FilterBar
      chips={chips(useCalendarFilterWords(search))}
      onClearAll={clearAll}
      more={
        <>
          <RegionPicker
            aria-label={t`Region`}
            none={t`All regions`}
            value={search.region}
            onChange={(region) => set({ region: region ?? undefined })}
          />
          <PersonFilter label={t`Trainer`} id={search.trainer} onChange={(trainer) => set({ trainer })} />
          <PartnerProjectPicker
            aria-label={t`Partner project`}
            none={t`With and without partners`}
            value={search.project}
            onChange={(project) => set({ project: project ?? undefined })}
          />
          <Checkbox
            label={t`Of my courts`}
            checked={search.mine === true}
            onChange={({ target }) => set({ mine: target.checked || undefined })}
          />
        </>
      }
    >
      <CourtFilter id={search.court} onChange={(court) => set({ court })} />
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
