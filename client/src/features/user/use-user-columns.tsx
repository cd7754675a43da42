import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format/use-format.ts';
import { ROLE_LABELS } from '../../lib/labels/access.ts';
import { UNIT_LEVEL_LABELS } from '../../lib/labels/unit-level.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { AccountBadge } from './account-badge.tsx';
import type { UserListQuery } from './user-list.generated.ts';
import type { UserSortField } from './user-search.ts';
import { useWords } from '../../lib/labels/use-words.ts';

type Row = UserListQuery['users']['nodes'][number];

export function useUserColumns(): Column<Row, UserSortField>[] {
  const { t, i18n } = useLingui();
  const words = useWords();
  const format = useFormat();
  return [
    {
      key: 'name',
      header: t`Full name`,
      sheet: { at: 'name' },
      sort: 'NAME',
      cell: ({ id, name }) => (
        <Link to="/users/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    { key: 'email', header: t`E-mail`, sheet: { at: 'email' }, sort: 'EMAIL', cell: ({ email }) => email },
    {
      key: 'role',
      header: t`Role`,
      sheet: { at: 'role', words: words(ROLE_LABELS) },
      sort: 'ROLE',
      cell: ({ role }) => i18n._(ROLE_LABELS[role]),
    },
    {
      key: 'scope',
      header: t`Scope`,
      sheet: { at: ['region.name.text', 'court.name.text', 'scopeLevel'], words: words(UNIT_LEVEL_LABELS) },
      cell: ({ region, court, scopeLevel }) =>
        (region ?? court)?.name.text ?? i18n._(UNIT_LEVEL_LABELS[scopeLevel]),
    },
    {
      key: 'active',
      header: t`State`,
      sheet: { at: 'active', words: { true: t`active`, false: t`deactivated` } },
      cell: ({ active }) => <AccountBadge active={active} />,
    },
    {
      key: 'lastSignedInAt',
      header: t`Last sign-in`,
      sheet: { at: 'lastSignedInAt', as: 'INSTANT' },
      cell: ({ lastSignedInAt }) =>
        lastSignedInAt && <span className="tabular">{format.instant(lastSignedInAt)}</span>,
    },
  ];
}
