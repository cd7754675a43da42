import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { CASE_PROCEDURES, DISPUTE_CATEGORIES, INSTANCES } from '@bitim/schema/vocabulary/caseload';
import { CourtFilter } from '../../kernel/court-picker.tsx';
import { RegionPicker } from '../../kernel/short-lists.tsx';
import {
  CASE_PROCEDURE_LABELS,
  DISPUTE_CATEGORY_LABELS,
  INSTANCE_LABELS,
} from '../../lib/labels/caseload.ts';
import { CodeSelect } from '../../ui/filter/code-select.tsx';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { PeriodFilter } from '../../ui/filter/period-filter.tsx';
import type { CaseFigureSearch } from './case-figure-search.ts';
import { useUnitWords } from './use-unit-words.ts';

interface Props {
  search: CaseFigureSearch;
  onSearch: (search: CaseFigureSearch) => void;
}

export function CaseFigureFilters({ search, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  const unit = useUnitWords(search);
  const instance = search.instance ? i18n._(INSTANCE_LABELS[search.instance]) : '';
  const category = search.category ? i18n._(DISPUTE_CATEGORY_LABELS[search.category]) : '';
  const procedure = search.procedure ? i18n._(CASE_PROCEDURE_LABELS[search.procedure]) : '';
  return (
    <FilterBar
      chips={chips({
        ...unit,
        instance: t`Instance: ${instance}`,
        category: t`Category: ${category}`,
        procedure: t`Procedure: ${procedure}`,
      })}
      onClearAll={clearAll}
      more={
        <>
          <CodeSelect
            label={t`Instance`}
            none={t`Both instances`}
            codes={INSTANCES}
            labels={INSTANCE_LABELS}
            value={search.instance}
            onChange={(code) => set({ instance: code })}
          />
          <CodeSelect
            label={t`Category`}
            none={t`All categories`}
            codes={DISPUTE_CATEGORIES}
            labels={DISPUTE_CATEGORY_LABELS}
            value={search.category}
            onChange={(code) => set({ category: code })}
          />
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
      <CodeSelect
        label={t`Procedure`}
        none={t`All procedures`}
        codes={CASE_PROCEDURES}
        labels={CASE_PROCEDURE_LABELS}
        value={search.procedure}
        onChange={(code) => set({ procedure: code })}
      />
    </FilterBar>
  );
}
