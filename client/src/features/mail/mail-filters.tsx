import { useLingui } from '@lingui/react/macro';
import { MAIL_KINDS, MAIL_STATES } from '@bitim/schema/vocabulary/mail';
import { MAIL_KIND_LABELS, MAIL_STATE_LABELS } from '../../lib/labels/mail.ts';
import { CodeSelect } from '../../ui/filter/code-select.tsx';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { SearchField } from '../../ui/filter/search-field.tsx';
import type { MailSearch } from './mail-search.ts';

interface Props {
  search: MailSearch;
  onSearch: (search: MailSearch) => void;
}

export function MailFilters({ search, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  const words = search.search ?? '';
  const kind = search.kind ? i18n._(MAIL_KIND_LABELS[search.kind]) : '';
  const state = search.state ? i18n._(MAIL_STATE_LABELS[search.state]) : '';
  return (
    <FilterBar
      chips={chips({ search: t`Search: ${words}`, kind: t`Kind: ${kind}`, state: t`State: ${state}` })}
      onClearAll={clearAll}
    >
      <SearchField
        label={t`Search by subject, name or address`}
        value={search.search}
        onChange={(text) => set({ search: text })}
      />
      <CodeSelect
        label={t`State`}
        none={t`All states`}
        codes={MAIL_STATES}
        labels={MAIL_STATE_LABELS}
        value={search.state}
        onChange={(code) => set({ state: code })}
      />
      <CodeSelect
        label={t`Kind`}
        none={t`All kinds`}
        codes={MAIL_KINDS}
        labels={MAIL_KIND_LABELS}
        value={search.kind}
        onChange={(code) => set({ kind: code })}
      />
    </FilterBar>
  );
}
