import { useLingui } from '@lingui/react/macro';
import { CourtFilter } from '../../kernel/court-picker.tsx';
import { useCourtChoice } from '../../kernel/use-court-choices.ts';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { SearchField } from '../../ui/filter/search-field.tsx';
import type { TrainingTemplateSearch } from './training-template-search.ts';

interface Props {
  search: TrainingTemplateSearch;
  onSearch: (search: TrainingTemplateSearch) => void;
}

export function TrainingTemplateFilters({ search, onSearch }: Props) {
  const { t } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  const text = search.search ?? '';
  const court = useCourtChoice(search.court)?.name ?? '…';
  return (
    <FilterBar chips={chips({ search: t`Search: ${text}`, court: t`Court: ${court}` })} onClearAll={clearAll}>
      <SearchField
        label={t`Search by name or title`}
        value={search.search}
        onChange={(words) => set({ search: words })}
      />
      <CourtFilter id={search.court} onChange={(chosen) => set({ court: chosen })} />
    </FilterBar>
  );
}
