import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import { ROLES } from '@bitim/schema/vocabulary/access';
import { ROLE_LABELS } from '../../lib/labels/access.ts';
import { oneOf } from '../../lib/search-params.ts';
import { CodeSelect } from '../../ui/filter/code-select.tsx';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { filtersOf } from '../../ui/filter/filters-of.ts';
import { SearchField } from '../../ui/filter/search-field.tsx';
import type { UserSearch } from './user-search.ts';

interface Props {
  search: UserSearch;
  onSearch: (search: UserSearch) => void;
}

export function UserFilters({ search, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const { set, chips, clearAll } = filtersOf(search, onSearch);
  const words = search.search ?? '';
  const role = search.role ? i18n._(ROLE_LABELS[search.role]) : '';
  const yes = t`Can sign in`;
  const no = t`Deactivated`;
  return (
    <FilterBar
      chips={chips({
        search: t`Search: ${words}`,
        role: t`Role: ${role}`,
        active: search.active === 'yes' ? yes : no,
      })}
      onClearAll={clearAll}
    >
      <SearchField
        label={t`Search by name or e-mail`}
        value={search.search}
        onChange={(text) => set({ search: text })}
      />
      <CodeSelect
        label={t`Role`}
        none={t`All roles`}
        codes={ROLES}
        labels={ROLE_LABELS}
        value={search.role}
        onChange={(code) => set({ role: code })}
      />
      <NativeSelect
        aria-label={t`State of the account`}
        value={search.active ?? ''}
        data={[
          { value: '', label: t`Active and deactivated` },
          { value: 'yes', label: yes },
          { value: 'no', label: no },
        ]}
        onChange={({ target }) => set({ active: oneOf(['yes', 'no'], target.value) })}
      />
    </FilterBar>
  );
}
